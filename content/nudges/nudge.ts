/** What one file of this folder says: a family of wordings, and the evidence behind it. Data only. */

/** The loops a family may serve. */
export type NudgeLoop = 'messages' | 'feed' | 'profile' | 'draft';

/** How well a claim is supported: several good studies, one or a few, little, or nobody tried. */
export type Strength = 'good' | 'some' | 'thin' | 'untested';

export interface Evidence {
  /** What is claimed, in one sentence. */
  claim: string;
  strength: Strength;
  /** Where it can be read; null only where nobody tried. */
  source: string | null;
}

/** An answer that is one tap, for the person and not for the record: a moment has no room for it (rule 23). */
export interface Reply {
  text: string;
  /** What the card says next, in place of its question. The ways out stay where they were. */
  next: string;
}

/**
 * One text. Its holes are filled with what was counted: `{nth}` ("4th"), `{looks}` ("four") and `{span}` ("half an
 * hour") of messages, `{minutes}` ("twelve minutes") and `{screens}` ("forty screens") of feeds, `{nth}`, `{visits}`
 * ("three") and `{span}` of a watched page, `{nth}` and `{span}` of drafts, `{site}` of all. Where the minutes that were
 * chosen at the door are up, `{chosen}` says them ("ten minutes"); at the door itself there is nothing to fill in but
 * `{site}`.
 */
export interface Wording {
  /** Never changed once released: it is stored with each moment. */
  id: string;
  loop: NudgeLoop;
  text: string;
  /** Whether the card shows what was counted under the text; for texts that do not say it themselves. */
  fact?: true;
  /** Speaks of photos of the person's own: only for sites on which people post them. */
  photo?: true;
  /** A question with answers to tap, three or four: only for a card that can show them. */
  replies?: readonly Reply[];
  /**
   * For the door of a feed, never for the middle of it. `asks` on coming in, where nothing was counted yet and minutes
   * may be chosen; `over` when those minutes are up. Neither is for anybody who did not switch the door on.
   */
  door?: 'asks' | 'over';
}

/** What a nudge can look like: the card, a line at the edge, a line beside the composer. */
export type Form = 'card' | 'pill' | 'chip';

export interface Family {
  /** The file's name. */
  id: string;
  loops: readonly NudgeLoop[];
  /** The forms its words are made for. A chip speaks of drafts and a draft only through a chip. */
  forms: readonly Form[];
  /** The drawing above the text. */
  picture: string;
  /** Says nothing until the person switches it on. */
  off?: true;
  /** Asks no more than once in a visit to a site. */
  onceAVisit?: true;
  evidence: readonly Evidence[];
  wordings: readonly Wording[];
  /** Beginnings of a message that say a need, to be copied by the person; never put into a composer. */
  starters?: readonly string[];
}
