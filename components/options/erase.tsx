import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Keeping } from './latest.ts';
import { Section } from './section.tsx';

/** Erasing everything: one button, which asks once and says what erasing does and does not do (rule 32). */
export function Erase({ onErase }: { onErase: () => Keeping }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [erased, setErased] = useState(false);
  const close = () => dialog.current?.close();

  function ask() {
    setErased(false);
    dialog.current?.showModal();
  }

  async function erase() {
    close();
    setErased(await onErase());
  }

  return (
    <Section id="erase" also={i18n.t('options.erase_also')}>
      <p class="quiet">{i18n.t('options.erase_intro')}</p>
      <p class="quiet">{i18n.t('options.erase_own')}</p>
      <div class="erase-foot">
        <button type="button" class="button" aria-haspopup="dialog" onClick={ask}>
          {i18n.t('options.erase_button')}
        </button>
        <p class="small" role="status">
          {erased && i18n.t('options.erased')}
        </p>
      </div>
      <dialog class="erase" ref={dialog} aria-labelledby="erase-title" aria-describedby="erase-text">
        <h2 class="voice" id="erase-title">
          {i18n.t('options.erase_ask')}
        </h2>
        <div class="erase-text quiet" id="erase-text">
          <p>{i18n.t('options.erase_own')}</p>
          <p>{i18n.t('options.erase_noticed')}</p>
          <p>{i18n.t('options.erase_final')}</p>
        </div>
        <div class="erase-buttons">
          <button type="button" class="button" onClick={close}>
            {i18n.t('options.erase_no')}
          </button>
          <button type="button" class="button button-first" onClick={erase}>
            {i18n.t('options.erase_yes')}
          </button>
        </div>
      </dialog>
    </Section>
  );
}
