import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Plan } from '../../lib/messages/carrying.ts';
import { faultSentence } from './fault-sentence.ts';
import { PlanSheet } from './plan-sheet.tsx';
import { UnderWay } from './under-way.tsx';
import type { DataWays } from './ways.ts';

type Stage =
  | { stage: 'rest'; said: string | null; isFault: boolean }
  | { stage: 'reading' | 'bringing'; progress: number }
  | { stage: 'plan'; plan: Plan };

const REST: Stage = { stage: 'rest', said: null, isFault: false };

type BringInProps = Pick<DataWays, 'onRead' | 'onBring' | 'onLeave' | 'onStop'> & { locale: string };

/** Bringing in a file: it is read, then it is said what would come of it, and only then anything changes. */
export function BringIn({ locale, onRead, onBring, onLeave, onStop }: BringInProps) {
  const [stage, setStage] = useState<Stage>(REST);
  const input = useRef<HTMLInputElement>(null);
  const say = (said: string, isFault = false) => setStage({ stage: 'rest', said, isFault });

  async function read(file: File | undefined) {
    if (!file) return;
    setStage({ stage: 'reading', progress: 0 });
    const ended = await onRead(file, (progress) => setStage({ stage: 'reading', progress }));
    // The same file can be chosen again once it has been mended.
    if (input.current) input.current.value = '';
    if (ended === 'stopped' || ended === 'failed') say(i18n.t(`data.${ended}`));
    else if ('fault' in ended) say(faultSentence(i18n, locale, ended.fault), true);
    else setStage({ stage: 'plan', plan: ended.plan });
  }

  async function bring(withSettings: boolean) {
    setStage({ stage: 'bringing', progress: 0 });
    const ended = await onBring(withSettings, (progress) => setStage({ stage: 'bringing', progress }));
    say(i18n.t(ended === 'done' ? 'data.brought' : `data.${ended}`));
  }

  function leave() {
    onLeave();
    setStage(REST);
    input.current?.focus();
  }

  const { said, isFault } = stage.stage === 'rest' ? stage : { said: null, isFault: false };
  return (
    <div class="data-part">
      <h3 class="options-subheading">{i18n.t('data.read')}</h3>
      <p class="quiet">{i18n.t('data.read_sense')}</p>
      <label class="button button-small data-file" aria-disabled={stage.stage !== 'rest'}>
        {i18n.t('data.read_choose')}
        <input
          ref={input}
          type="file"
          class="unseen"
          accept=".json,application/json"
          disabled={stage.stage !== 'rest'}
          onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
        />
      </label>
      {stage.stage === 'reading' && (
        <UnderWay name={i18n.t('data.reading')} progress={stage.progress} onStop={onStop} />
      )}
      {stage.stage === 'bringing' && (
        <UnderWay name={i18n.t('data.bringing')} progress={stage.progress} onStop={onStop} />
      )}
      {stage.stage === 'plan' && (
        <PlanSheet plan={stage.plan} locale={locale} onBring={(taken) => void bring(taken)} onLeave={leave} />
      )}
      <p class={isFault ? 'data-fault' : 'small data-said'} role="status">
        {said}
        {isFault && ` ${i18n.t('data.unchanged')}`}
      </p>
    </div>
  );
}
