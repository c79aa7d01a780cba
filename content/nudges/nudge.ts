/** What one file of this folder says: a family of wordings, and the evidence behind it. Data only. */

/** The loops a family may serve. */
export type NudgeLoop = 'messages' | 'feed';

/** How well a claim is supported: several good studies, one or a few, little, or nobody tried. */
export type Strength = 'good' | 'some' | 'thin' | 'untested';

export interface Evidence {
  /** What is claimed, in one sentence. */
  claim: string;
  strength: Strength;
  /** Where it can be read; null only where nobody tried. */
  source: string | null;
}

/**
 * One text. `{nth}` ("4th"), `{looks}` ("four") and `{span}` ("half an hour") can be said of messages, `{minutes}`
 * ("twelve minutes") and `{screens}` ("forty screens") of feeds, `{site}` of both.
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
}

export interface Family {
  /** The file's name. */
  id: string;
  loops: readonly NudgeLoop[];
  forms: readonly 'card'[];
  /** The drawing above the text. */
  picture: string;
  evidence: readonly Evidence[];
  wordings: readonly Wording[];
}
