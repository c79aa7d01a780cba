import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSensor } from '../content/sensor/sensor.ts';

export default defineContentScript({
  registration: 'runtime',
  // WXT would tell the page's window of each start: nothing of ours is to be heard by a page.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    startSensor(window, stop);
  },
});
