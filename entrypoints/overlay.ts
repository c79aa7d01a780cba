import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import cardStyles from '../components/card/card.css?inline';
import lineStyles from '../components/card/line.css?inline';
import pictureStyles from '../components/card/pictures.css?inline';
import tokens from '../components/tokens.css?inline';
import layerStyles from '../content/overlay/layer.css?inline';
import { createOverlay } from '../content/overlay/overlay.ts';
import { worldOf } from '../content/overlay/world.ts';
import { takeOver } from '../content/sensor/meeting.ts';
import { isAlive } from '../lib/browser/runtime-api.ts';
import { hear } from '../lib/messages/hear.ts';

export default defineUnlistedScript(() => {
  const look = {
    // On the layer, not on the host: there the page's rules would win.
    layerStyles: tokens.replaceAll(':root', '.layer') + layerStyles,
    cardStyles: tokens + pictureStyles + cardStyles + lineStyles,
    title: 'Unspiral',
    language: i18n.t('language'),
    direction: i18n.t('direction'),
    root: __TEST_BUILD__ ? 'open' : 'closed',
  } as const;
  const { signal } = takeOver('overlay');
  const overlay = createOverlay(worldOf(look, signal), isAlive, signal);
  hear({ 'bg-overlay.show': overlay.show, 'bg-overlay.hide': overlay.hide }, signal);
});
