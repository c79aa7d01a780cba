import type { ComponentChildren } from 'preact';

export interface Choice<T extends string> {
  id: T;
  name: string;
  /** What it means. */
  sense?: string;
  /** What it comes to, below its words and no part of its name. */
  beneath?: ComponentChildren;
}

interface ChoicesProps<T extends string> {
  /** What is chosen here, for those who hear it; the heading above says it to others. */
  legend: string;
  /** The group's own name in the document. */
  group: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChoose: (chosen: T) => void;
  /** What belongs to the one that is chosen, right below it. */
  children?: ComponentChildren;
}

/** A few choices of which one holds, each with what it means. */
export function Choices<T extends string>({ legend, group, choices, chosen, onChoose, children }: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend class="unseen">{legend}</legend>
      {choices.map(({ id, name, sense, beneath }) => (
        <div key={id} class="choice">
          <label class="choice-label">
            <input
              type="radio"
              class="choice-dot"
              name={group}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span class="choice-words">
              <span>{name}</span>
              {sense && <span class="quiet small">{sense}</span>}
            </span>
          </label>
          {beneath && <div class="choice-beneath">{beneath}</div>}
          {id === chosen && children && <div class="choice-more">{children}</div>}
        </div>
      ))}
    </fieldset>
  );
}
