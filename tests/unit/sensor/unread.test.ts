// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unreadIn } from '../../../content/sensor/title.ts';
import { type Unread, watchUnread } from '../../../content/sensor/unread.ts';
import { put } from './acting.ts';

let stop: AbortController;
let unread: Unread;
const late = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.head.replaceChildren();
  put('title', {}, document.head);
  stop = new AbortController();
  late.mockClear();
  unread = watchUnread(document, late, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Says a title, and lets the observers hear of it. */
async function say(title: string): Promise<void> {
  document.title = title;
  await vi.advanceTimersByTimeAsync(1);
}

const arrived = (path = '/') => unread.arrived(path, true);

/** A visit that is over, which left this title. */
async function visitedWith(title: string): Promise<void> {
  await say(title);
  arrived();
  await vi.advanceTimersByTimeAsync(10_000);
  unread.left('/');
  late.mockClear();
}

describe('the unread number', () => {
  it.each([
    ['(3) WhatsApp', 3],
    ['(12+) Instagram', 12],
    ['(2)Telegram', 2],
    ['1 notification - Bluesky', 1],
    ['14 notifications | Site', 14],
    ['WhatsApp', 0],
    ['(note) to self', 0],
    ['Inbox (3)', 0],
    ['3 ways to say it', 0],
    ['3 notificationsettings', 0],
  ])('of "%s" is %i', (title, number) => {
    expect(unreadIn(title)).toBe(number);
  });
});

describe('something new is waiting', () => {
  it('where the number is higher than when the place was last left', async () => {
    await visitedWith('(2) Chat');
    expect(arrived()).toBe(false);
    unread.left('/');
    await say('(3) Chat');
    expect(arrived()).toBe(true);
  });

  it('where the number shows at the first arrival: nothing was left there', async () => {
    await say('(1) Chat');
    expect(arrived()).toBe(true);
  });

  it('where the number was higher once since, and a text stands there now', async () => {
    await visitedWith('Chat');
    await say('(1) Chat');
    await say('Sam messaged you');
    expect(arrived()).toBe(true);
    expect(late).not.toHaveBeenCalled();
  });

  it('where the number and a text take turns after the return', async () => {
    await visitedWith('(1) Chat');
    await say('Sam messaged you');
    expect(arrived()).toBe(false);
    await say('(1) Chat');
    expect(late).not.toHaveBeenCalled();
    await say('Sam messaged you');
    await say('(2) Chat');
    await say('(3) Chat');
    expect(late).toHaveBeenCalledOnce();
  });

  it('where the page says so two seconds after every return, not only the first', async () => {
    for (const title of ['(1) Chat', '(2) Chat']) {
      arrived();
      await vi.advanceTimersByTimeAsync(2000);
      await say(title);
      expect(late).toHaveBeenCalledOnce();
      await vi.advanceTimersByTimeAsync(10_000);
      unread.left('/');
      late.mockClear();
    }
  });

  it('and not where it comes long after the arrival', async () => {
    arrived();
    await vi.advanceTimersByTimeAsync(10_000);
    await say('(1) Chat');
    expect(late).not.toHaveBeenCalled();
    expect(arrived()).toBe(false);
  });

  it('as often as an arrival is told again, within its time', async () => {
    await visitedWith('Chat');
    await say('(1) Chat');
    expect(arrived()).toBe(true);
    await say('Sam messaged you');
    expect(arrived()).toBe(true);
  });

  it('also where the page puts another title element in place of the first', async () => {
    await visitedWith('Chat');
    document.querySelector('title')?.remove();
    await vi.advanceTimersByTimeAsync(1);
    const another = put('title', { textContent: 'Chat' }, document.head);
    await vi.advanceTimersByTimeAsync(1);
    another.textContent = '(1) Chat';
    await vi.advanceTimersByTimeAsync(1);
    await say('Chat');
    expect(arrived()).toBe(true);
  });

  it('counted from the first leave: a second changes nothing before an arrival', async () => {
    await visitedWith('Chat');
    await say('(1) Chat');
    unread.left('/');
    expect(arrived()).toBe(true);
  });

  it('still, when a page that can be seen had no focus the first time it was asked', async () => {
    await visitedWith('Chat');
    expect(unread.arrived('/', false)).toBe(false);
    await vi.advanceTimersByTimeAsync(20_000);
    await say('(1) Chat');
    expect(late).not.toHaveBeenCalled();
    await say('Chat');
    expect(arrived()).toBe(true);
  });

  it('place by place', async () => {
    await say('(2) Site');
    arrived('/feed');
    expect(unread.moved('/feed', '/direct/inbox')).toBe(true);
    expect(unread.moved('/direct/inbox', '/feed/2')).toBe(false);
    await say('(3) Site');
    expect(late).toHaveBeenCalledOnce();
    expect(unread.moved('/feed/2', '/direct/t/1')).toBe(true);
    expect(unread.moved('/direct/t/1', '/direct/t/2')).toBe(false);
  });

  it('and the places left longest ago are forgotten', async () => {
    await say('(1) Site');
    arrived('/first');
    unread.moved('/first', '/place0');
    for (let i = 0; i < 20; i += 1) unread.moved(`/place${i}`, `/place${i + 1}`);
    expect(unread.moved('/place20', '/place19')).toBe(false);
    expect(unread.moved('/place19', '/first')).toBe(true);
  });

  it('and nothing is heard once stopped', async () => {
    arrived();
    stop.abort();
    await say('(1) Chat');
    unread.left('/');
    unread.arrived('/', true);
    await say('(2) Chat');
    expect(late).not.toHaveBeenCalled();
  });
});
