import { i18n } from '#i18n';

/** What became of the last change. */
export interface News {
  /** How many were kept so far. */
  kept: number;
  /** The last one was not: the worker did not answer. */
  failed: boolean;
}

interface ToldProps {
  news: News;
  /** Tries the change once more. */
  onAgain: () => void;
}

/** Says quietly that a change is kept; where one could not be, that what was typed still stands, and the way to try again. */
export function Told({ news: { kept, failed }, onAgain }: ToldProps) {
  return (
    <div class="told">
      <p class="told-kept small" role="status">
        {kept > 0 && !failed && (
          // Another one each time, or the second would not be read out.
          <span key={kept} class="told-word">
            {i18n.t('options.kept')}
          </span>
        )}
      </p>
      <div role="alert">
        {failed && (
          <div class="told-failed small">
            <p>{i18n.t('options.not_kept')}</p>
            <button type="button" class="button button-small" onClick={onAgain}>
              {i18n.t('options.again')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
