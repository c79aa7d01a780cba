import { useId } from 'preact/hooks';

interface ChoiceProps<C extends string> {
  name: string;
  /** Each as it is kept, and as people read it. */
  choices: readonly (readonly [choice: C, text: string])[];
  chosen: C;
  onChoose: (choice: C) => void;
}

/** One of a few, side by side. */
export function Choice<C extends string>({ name, choices, chosen, onChoose }: ChoiceProps<C>) {
  const id = useId();
  return (
    <fieldset class="own-site-choice">
      <legend class="own-label small">{name}</legend>
      <div class="kinds">
        {choices.map(([choice, text]) => (
          <label key={choice} class="kind">
            <input
              type="radio"
              class="unseen"
              name={id}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
