import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSensor } from '../content/sensor/sensor.ts';

export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    startSensor(window, stop);
  },
});
