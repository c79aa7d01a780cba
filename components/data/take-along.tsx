import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FileKind } from '../../lib/messages/carrying.ts';
import { UnderWay } from './under-way.tsx';
import type { DataWays } from './ways.ts';

const KINDS = [
  ['everything', 'data.write_everything'],
  ['visits', 'data.write_visits'],
  ['moments', 'data.write_moments'],
] as const;

const SAID = { done: 'data.written', stopped: 'data.stopped', failed: 'data.failed' } as const;

/** Everything as a file, and tables for spreadsheets. */
export function TakeAlong({ onWrite, onStop }: Pick<DataWays, 'onWrite' | 'onStop'>) {
  const [progress, setProgress] = useState<number | null>(null);
  const [said, setSaid] = useState<keyof typeof SAID | null>(null);

  async function write(kind: FileKind) {
    setSaid(null);
    setProgress(0);
    const ended = await onWrite(kind, setProgress);
    setProgress(null);
    setSaid(ended);
  }

  return (
    <div class="data-part">
      <h3 class="options-subheading">{i18n.t('data.write')}</h3>
      <p class="quiet">{i18n.t('data.write_sense')}</p>
      <div class="data-line">
        {KINDS.map(([kind, text]) => (
          <button
            key={kind}
            type="button"
            class="button button-small"
            disabled={progress !== null}
            onClick={() => void write(kind)}
          >
            {i18n.t(text)}
          </button>
        ))}
      </div>
      {progress !== null && <UnderWay name={i18n.t('data.writing')} progress={progress} onStop={onStop} />}
      <p class="small data-said" role="status">
        {said && i18n.t(SAID[said])}
      </p>
    </div>
  );
}
