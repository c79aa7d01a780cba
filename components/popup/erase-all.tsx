import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface EraseAllProps {
  onErase: () => void;
  onBack: () => void;
}

/** Erasing everything, asked once in place of the popup: what goes, and what erasing does not do (rule 32). */
export function EraseAll({ onErase, onBack }: EraseAllProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="popup erase-all">
      <h1 class="voice" tabIndex={-1} ref={heading}>
        {i18n.t('options.erase_ask')}
      </h1>
      <div class="erase-all-text quiet small">
        <p>{i18n.t('options.erase_intro')}</p>
        <p>{i18n.t('options.erase_own')}</p>
        <p>{i18n.t('options.erase_noticed')}</p>
        <p>{i18n.t('options.erase_final')}</p>
      </div>
      <div class="erase-all-buttons">
        <button type="button" class="button button-small" onClick={onBack}>
          {i18n.t('options.erase_no')}
        </button>
        <button type="button" class="button button-small button-first" onClick={onErase}>
          {i18n.t('options.erase_yes')}
        </button>
      </div>
    </main>
  );
}
