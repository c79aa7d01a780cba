import { FAMILIES } from '../../content/nudges/index.ts';
import type { Family, Form, Wording } from '../../content/nudges/nudge.ts';
import { SITES } from '../../content/sites/index.ts';
import type { Because, LoopId } from './moments.ts';
import type { Settings } from './settings.ts';

/** Which wordings there are for an occasion: what the site, the form and the person leave of them. */

/** The family of the person's own sentences. */
export const OWN = 'own';

/** The family of cards that meet somebody with the time they chose; it can be switched off like any other. */
export const PROMISE = 'promise';

/** What a wording is wanted for. */
export interface Occasion {
  loop: LoopId;
  site: string;
  form: Form;
  because: Because;
}

type Choices = Pick<
  Settings,
  'familiesOff' | 'familiesOn' | 'wordingsOff' | 'wordingsKept' | 'ownWordings' | 'countsHidden'
>;

/** The name of a wording among all: what the settings keep. */
export function nameOfWording(family: string, variant: string): string {
  return `${family}/${variant}`;
}

/** The person's own sentences as a family; they bear no number, and a drawing of a lamp. */
function ownFamily(own: Settings['ownWordings']): Family {
  const wordings = own.map(({ id, loop, text }): Wording => ({ id, loop, text, fact: true }));
  const loops = [...new Set(own.map(({ loop }) => loop))];
  return { id: OWN, loops, forms: ['card', 'chip', 'pill'], picture: 'cup', evidence: [], wordings };
}

/** Every family, the person's own last. */
export function allFamilies({ ownWordings }: Pick<Settings, 'ownWordings'>): readonly Family[] {
  return ownWordings.length > 0 ? [...FAMILIES, ownFamily(ownWordings)] : FAMILIES;
}

/** Whether a family may speak at all: what is off until switched on was, and nothing was switched off (rule 21). */
export function isFamilyOn(
  { id, off }: Pick<Family, 'id' | 'off'>,
  { familiesOff, familiesOn }: Pick<Choices, 'familiesOff' | 'familiesOn'>,
): boolean {
  return !familiesOff.includes(id) && (!off || familiesOn.includes(id));
}

/** At the door and when the chosen minutes are up only what was written for it is said, and nowhere else. */
function doorOf(because: Because): Wording['door'] {
  if (because.loop === 'door') return 'asks';
  return because.loop === 'intention' ? 'over' : undefined;
}

/** Whether a text names something that was counted. */
function namesCounts({ text }: Wording): boolean {
  return /\{(?!site\})\w+\}/.test(text);
}

/** The wordings of a family that fit an occasion, those the person asked to keep twice more. */
export function wordingsFor(
  family: Family,
  { loop, site, form, because }: Occasion,
  choices: Choices,
): readonly Wording[] {
  const photos = SITES.find((each) => each.id === site)?.photo === true;
  const isNamed = (names: readonly string[], { id }: Wording) => names.includes(nameOfWording(family.id, id));
  const fit = family.wordings.filter(
    (wording) =>
      wording.loop === loop &&
      wording.door === doorOf(because) &&
      (photos || !wording.photo) &&
      // A line at the edge has no room for answers.
      (form === 'card' || !wording.replies) &&
      !(choices.countsHidden && namesCounts(wording)) &&
      !isNamed(choices.wordingsOff, wording),
  );
  const kept = fit.filter((wording) => isNamed(choices.wordingsKept, wording));
  return [...fit, ...kept, ...kept];
}

/** The families that can speak on an occasion. */
export function familiesFor(occasion: Occasion, choices: Choices): readonly Family[] {
  return allFamilies(choices).filter(
    (family) =>
      family.loops.includes(occasion.loop) &&
      family.forms.includes(occasion.form) &&
      isFamilyOn(family, choices) &&
      wordingsFor(family, occasion, choices).length > 0,
  );
}
