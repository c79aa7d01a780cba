import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import cardStyles from '../components/card/card.css?inline';
import lineStyles from '../components/card/line.css?inline';
import pictureStyles from '../components/card/pictures.css?inline';
import tokens from '../components/tokens.css?inline';
import layerStyles from '../content/overlay/layer.css?inline';
import { createOverlay } from '../content/overlay/overlay.ts';
import { worldOf } from '../content/overlay/world.ts';
import { hear } from '../lib/messages/hear.ts';

export default defineContentScript({
  registration: 'runtime',
  // Else every start is posted to the page's own window.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const look = {
      // On the layer, not on the host: there the page's rules would win.
      layerStyles: tokens.replaceAll(':root', '.layer') + layerStyles,
      cardStyles: tokens + pictureStyles + cardStyles + lineStyles,
      title: 'Unspiral',
      language: i18n.t('language'),
      direction: i18n.t('direction'),
      root: __TEST_BUILD__ ? 'open' : 'closed',
    } as const;
    const overlay = createOverlay(worldOf(look, ctx.signal), () => ctx.isValid, ctx.signal);
    hear({ 'bg-overlay.show': overlay.show, 'bg-overlay.hide': overlay.hide }, ctx.signal);
  },
});
