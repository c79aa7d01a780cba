import { i18n } from '#i18n';

interface UnderWayProps {
  /** What is being done. */
  name: string;
  /** 0 to 1. */
  progress: number;
  onStop: () => void;
}

/** Something that takes a while: how far it is, and a way to end it. */
export function UnderWay({ name, progress, onStop }: UnderWayProps) {
  return (
    <div class="data-way">
      <label class="data-way-name">
        <span class="small">{name}</span>
        <progress class="data-progress" max={1} value={progress} />
      </label>
      <button type="button" class="button button-small" onClick={onStop}>
        {i18n.t('data.stop')}
      </button>
    </div>
  );
}
