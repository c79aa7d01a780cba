import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { figureIn } from './figure.ts';

interface ThresholdFieldProps {
  id: string;
  /** The words of the sentence before and after the figure. */
  before: string;
  after: string;
  value: number;
  limits: readonly [number, number];
  onChange: (value: number) => void;
}

/**
 * A figure inside a sentence. It is a text field: a number field throws away what it cannot read, and nothing a person
 * typed should be lost.
 */
export function ThresholdField({ id, before, after, value, limits, onChange }: ThresholdFieldProps) {
  const [typed, setTyped] = useState(String(value));
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setTyped(String(value));
    setWrong(false);
  }, [value]);

  function take(text: string) {
    const figure = figureIn(text, limits);
    setTyped(text);
    setWrong(figure === null);
    if (figure !== null && figure !== value) onChange(figure);
  }

  return (
    <div class="threshold">
      <label class="threshold-sentence">
        {before}{' '}
        <input
          id={id}
          class="threshold-figure"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-fault` : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />{' '}
        {after}
      </label>
      <p class="threshold-fault small" id={`${id}-fault`} aria-live="polite">
        {wrong && i18n.t('options.fault', { least: limits[0], most: limits[1], kept: value })}
      </p>
    </div>
  );
}
