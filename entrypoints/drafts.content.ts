import { defineContentScript } from 'wxt/utils/define-content-script';
import { startDrafts } from '../content/drafts/drafts.ts';

export default defineContentScript({
  registration: 'runtime',
  // WXT would tell the page's window of each start: nothing of ours is to be heard by a page.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    startDrafts(window, () => ctx.isValid, stop);
  },
});
