import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDrafts } from '../content/drafts/drafts.ts';
import { takeOver } from '../content/sensor/meeting.ts';
import { isAlive } from '../lib/browser/runtime-api.ts';

export default defineUnlistedScript(() => startDrafts(window, isAlive, takeOver('drafts')));
