import { i18n } from '#i18n';
import { Switch } from '../switch.tsx';
import { CardDrawing, LoopsDrawing, NotebookDrawing } from './drawings.tsx';
import { Back, Next, Screen } from './screen.tsx';

interface StepProps {
  onBack: () => void;
  onNext: () => void;
}

type Pairs = readonly (readonly [term: string, text: string])[];

/** What Unspiral notices. */
export function NoticeStep({ focus, onNext }: Pick<StepProps, 'onNext'> & { focus: boolean }) {
  const loops: Pairs = [
    [i18n.t('welcome.notice_messages'), i18n.t('welcome.notice_messages_text')],
    [i18n.t('welcome.notice_feed'), i18n.t('welcome.notice_feed_text')],
  ];
  return (
    <Screen
      focus={focus}
      title={i18n.t('welcome.notice_title')}
      picture={<LoopsDrawing />}
      buttons={<Next label={i18n.t('welcome.next')} onNext={onNext} />}
    >
      <p>{i18n.t('welcome.notice_intro')}</p>
      <Terms pairs={loops} />
    </Screen>
  );
}

interface CardStepProps extends StepProps {
  /** Whether it is to stay quiet at times, so that silence can be compared with cards (rule 22). */
  quiet: boolean;
  onQuiet: (quiet: boolean) => void;
}

/** What Unspiral does, and that at times it does nothing. */
export function CardStep({ quiet, onQuiet, onBack, onNext }: CardStepProps) {
  const answers: Pairs = [
    [i18n.t('welcome.card_leave'), i18n.t('welcome.card_leave_text')],
    [i18n.t('welcome.card_later'), i18n.t('welcome.card_later_text')],
    [i18n.t('welcome.card_keep'), i18n.t('welcome.card_keep_text')],
  ];
  return (
    <Screen
      title={i18n.t('welcome.card_title')}
      picture={<CardDrawing />}
      buttons={<Onward label={i18n.t('welcome.next')} onBack={onBack} onNext={onNext} />}
    >
      <p>{i18n.t('welcome.card_intro')}</p>
      <Terms pairs={answers} />
      <div class="at-times">
        <p>{i18n.t('common.quiet_at_times')}</p>
        <Switch label={i18n.t('welcome.card_quiet')} on={quiet} onChange={onQuiet} />
        <p class="at-times-now small" role="status">
          {i18n.t(quiet ? 'welcome.card_quiet_on' : 'welcome.card_quiet_off')}
        </p>
      </div>
    </Screen>
  );
}

/** What is kept, how long, where, and who can see it. */
export function KeptStep({ onBack, onNext }: StepProps) {
  const facts: Pairs = [
    [i18n.t('welcome.kept_where'), i18n.t('welcome.kept_where_text')],
    [i18n.t('welcome.kept_what'), i18n.t('welcome.kept_what_text')],
    [i18n.t('welcome.kept_long'), i18n.t('welcome.kept_long_text')],
    [i18n.t('welcome.kept_seen'), i18n.t('welcome.kept_seen_text')],
  ];
  return (
    <Screen
      title={i18n.t('welcome.kept_title')}
      picture={<NotebookDrawing />}
      buttons={<Onward label={i18n.t('welcome.kept_next')} onBack={onBack} onNext={onNext} />}
    >
      <Terms pairs={facts} />
      <p>{i18n.t('welcome.kept_adults')}</p>
    </Screen>
  );
}

function Onward({ label, onBack, onNext }: StepProps & { label: string }) {
  return (
    <>
      <Next label={label} onNext={onNext} />
      <Back onBack={onBack} />
    </>
  );
}

function Terms({ pairs }: { pairs: Pairs }) {
  return (
    <dl class="terms">
      {pairs.map(([term, text]) => (
        <div key={term} class="terms-pair">
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
