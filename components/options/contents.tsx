import { i18n } from '#i18n';
import { SECTIONS } from './anchors.ts';
import { useHere } from './here.ts';

/** The sections as a list of links, and which of them is being read. `found`: those to list; null for all. */
export function Contents({ found }: { found: ReadonlySet<string> | null }) {
  const listed = SECTIONS.filter(([id]) => found === null || found.has(id));
  const here = useHere(listed.map(([id]) => id));
  return (
    <nav aria-label={i18n.t('options.contents')}>
      <ul class="contents">
        {listed.map(([id, title]) => (
          <li key={id}>
            <a class="contents-link" href={`#${id}`} aria-current={id === here ? 'true' : undefined}>
              {i18n.t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
