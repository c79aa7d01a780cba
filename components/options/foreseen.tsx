import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings.ts';
import { Preview, type PreviewProps } from './preview.tsx';

/** The settings that hold, and whom to ask what others would have noticed; null where nobody can be asked. */
export const Foresight = createContext<Pick<PreviewProps, 'settings' | 'onPreview'> | null>(null);

interface ForeseenProps extends Pick<PreviewProps, 'site' | 'live'> {
  /** What would be otherwise; nothing where it is about the settings as they are. */
  change?: Partial<Omit<Settings, 'watchedPages'>>;
}

/** What a choice would have noticed, told before it is made. */
export function Foreseen({ change, ...rest }: ForeseenProps) {
  const foresight = useContext(Foresight);
  if (!foresight) return null;
  const { settings, onPreview } = foresight;
  return <Preview settings={{ ...settings, ...change }} onPreview={onPreview} {...rest} />;
}
