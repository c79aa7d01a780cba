import { describe, expect, it } from 'vitest';
import { withSite } from '../../../lib/core/settings.ts';
import { HOUR, MINUTE, SECOND, Story, settingsWith } from './story.ts';

const ON = { on: true, drafts: true };

/** Somebody who had drafts noticed, at a conversation. */
function writer(): Story {
  return new Story({}, { sites: { whatsapp: ON, instagram: { on: true } } }).arrive('whatsapp', 'thread');
}

const match = { type: 'drafted' } as const;
const send = { type: 'sent', sends: 1 } as const;

describe('the draft loop (rule 7)', () => {
  it('is the second ask in 24 hours and never the first', () => {
    const story = writer().see(match).see(send);
    expect(story.moments).toEqual([]);
    story.wait(3 * HOUR).see(match);
    expect(story.moments).toMatchObject([
      { loop: 'draft', target: 'draft:whatsapp', because: { loop: 'draft', asks: 2, withinMs: 3 * HOUR } },
    ]);
    expect(
      writer()
        .see(match)
        .see(send)
        .wait(24 * HOUR)
        .see(match).moments,
    ).toEqual([]);
  });

  it('takes a message that matches again while it is written for one ask', () => {
    const story = writer().see(match);
    for (let i = 0; i < 8; i += 1) story.wait(5 * MINUTE).see(match);
    story
      .see(send)
      .wait(100 * SECOND)
      .see(match);
    expect(story.moments).toEqual([]);
    expect(
      story
        .see(send)
        .wait(2 * MINUTE)
        .see(match).moments,
    ).toHaveLength(1);
  });

  it('takes one that was never sent for another after ten minutes', () => {
    expect(
      writer()
        .see(match)
        .wait(11 * MINUTE)
        .see(match).moments,
    ).toHaveLength(1);
  });

  it('is met beside the draft, never drawn, and counts for the cooldowns', () => {
    const story = writer()
      .see(match)
      .wait(11 * MINUTE)
      .see(match);
    expect(story.moments).toMatchObject([{ arm: 'show', probability: 1, form: 'chip' }]);
    expect(story.state.card?.moment.form).toBe('chip');
    expect(story.state.open).toEqual([]);
    story
      .answer('set-aside')
      .see(send)
      .wait(2 * MINUTE)
      .see(match);
    expect(story.refusals).toEqual(['cooldown']);
  });

  it('does not exist where drafts are not switched on', () => {
    const story = writer().leave().arrive('instagram', 'thread').see(match).wait(HOUR).see(match).leave();
    expect(story.moments).toEqual([]);
    expect(story.segments.every(({ drafts }) => drafts === 0)).toBe(true);
  });

  it('has to be switched on anew where the site was switched off', () => {
    const settings = settingsWith({ sites: { whatsapp: ON } });
    expect(withSite(settings, 'whatsapp', { kind: 'messaging' }).sites.whatsapp).toMatchObject({ drafts: true });
    const back = withSite(withSite(settings, 'whatsapp', { on: false }), 'whatsapp', { on: true });
    expect(back.sites.whatsapp).toEqual({ on: true });
  });

  it('is told apart from the messages of its site', () => {
    const story = writer();
    story.see(match).leave();
    expect(story.segments).toMatchObject([{ drafts: 1, marks: [[0, 0, 0, 0, 1, 0]] }]);
  });
});
