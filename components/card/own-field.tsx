import { useEffect, useRef } from 'preact/hooks';

interface OwnFieldProps {
  type: 'time' | 'number';
  /** What it is read out as. */
  label: string;
  value: string;
  /** What the button beside it does. */
  button: string;
  /** What is known of the value as it stands. */
  hint: string;
  /** Whether the value can be taken. */
  valid: boolean;
  /** The least and most of a number. */
  limits?: readonly [number, number];
  onInput: (value: string) => void;
  onTake: () => void;
}

/**
 * A field for one value with its button: opened by the person, so it takes the focus. Enter takes the value; there is no
 * form, which the page's policy would have a say in.
 */
export function OwnField({ type, label, value, button, hint, valid, limits, onInput, onTake }: OwnFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const take = () => valid && onTake();
  return (
    <div class="own">
      <input
        ref={field}
        class="field"
        type={type}
        value={value}
        min={limits?.[0]}
        max={limits?.[1]}
        aria-label={label}
        aria-describedby="hint"
        aria-invalid={!valid}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <button type="button" class="chip" aria-disabled={!valid} onClick={take}>
        {button}
      </button>
      <p class="hint" id="hint" role="status">
        {hint}
      </p>
    </div>
  );
}
