import { i18n } from '#i18n';

/** In place of the figures, where somebody looks at them again and again: they are there when they are wanted. */
export function Folded({ onShow }: { onShow: () => void }) {
  return (
    <section class="popup-today popup-folded">
      <h1 class="voice" tabIndex={-1}>
        {i18n.t('popup.folded')}
      </h1>
      <p class="popup-hint quiet small">{i18n.t('popup.folded_hint')}</p>
      <button type="button" class="button button-small" onClick={onShow}>
        {i18n.t('popup.folded_show')}
      </button>
    </section>
  );
}
