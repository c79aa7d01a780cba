import { SITES } from '../content/sites/index.ts';
import { SiteTile } from './site-tile.tsx';

/** The mark of a site of which only the name is known. */
export function SiteMark({ name }: { name: string }) {
  const site = SITES.find((each) => each.name === name);
  return <SiteTile id={site?.id ?? ''} name={name} />;
}
