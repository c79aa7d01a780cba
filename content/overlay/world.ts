import { ask } from '../../lib/messages/ask.ts';
import { keyGuard } from '../sensor/key-guard.ts';
import { pointerGuard } from '../sensor/pointer-guard.ts';
import type { Look } from './layer.ts';
import type { World } from './showing.tsx';

/** The world of a card in a real page: the page's keys and pointer, and the worker behind the messages. */
export function worldOf(look: Look, signal: AbortSignal): World {
  return {
    look,
    keys: keyGuard(window, signal),
    pointer: pointerGuard(window, signal),
    onShown: (moment, how) => ask('overlay-bg.shown', { moment, how }).catch(nobodyThere),
    onAnswer: (moment, answer) => ask('overlay-bg.answer', { moment, answer }).catch(nobodyThere),
    onJudge: (moment, judgement) => ask('overlay-bg.judge', { moment, judgement }).catch(nobodyThere),
    help: () => ask('overlay-bg.help'),
    ground: (moment) => ask('overlay-bg.ground', { moment }),
  };
}

/** All tries have failed: the extension is gone, and with it everyone who could be told. */
function nobodyThere(): void {}
