/**
 * What every practice site can do to an extension, and what it sees of one. All of it hangs on `window.practice`: a test
 * calls, say, `practice.swallow()` in the page and reads `practice.events` afterwards. Everything that starts something
 * returns a function that ends it; `practice.calm()` ends all of them.
 */
import * as focus from './focus.js';
import * as frames from './frames.js';
import * as keys from './keys.js';
import * as layers from './layers.js';
import * as media from './media.js';
import { recordEvents, recordViolations } from './record.js';
import * as removal from './removal.js';
import { calm } from './undo.js';

export { site } from './site.js';

export const practice = {
  events: recordEvents(),
  violations: recordViolations(),
  sent: [],
  ...keys,
  ...focus,
  ...frames,
  ...layers,
  ...removal,
  ...media,
  calm,
};

window.practice = practice;
