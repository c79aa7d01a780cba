import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Answer, Card } from '../../lib/core/moments.ts';
import { Close } from './close.tsx';

/** What became of a beginning that was to be copied. */
export interface Copied {
  text: string;
  done: boolean;
}

export interface ChipProps {
  card: Card;
  /** Whether the beginnings are up. */
  starters: boolean;
  copied: Copied | null;
  /** What is read out. */
  spoken: string;
  /** The line becomes the whole card. */
  onOpen: () => void;
  onStarters: (open: boolean) => void;
  onCopy: (text: string) => void;
  onAnswer: (answer: Answer) => void;
}

/**
 * A line beside the composer with three offers (rule 19). It sends nothing and writes nothing: who sends is the person,
 * and what they need they may copy a beginning for.
 */
export function Chip(props: ChipProps) {
  const { spoken, starters, copied, onAnswer } = props;
  const line = useRef<HTMLDivElement>(null);
  useFocusOnTurn(line, starters);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields are grouped here
    <div class="beside" role="group" aria-labelledby="said" tabIndex={-1} ref={line}>
      {starters ? <Starters {...props} /> : <Offered {...props} />}
      <Close label={i18n.t('chip.close')} onClose={() => onAnswer({ choice: 'esc' })} />
      <p class="spoken" role="status">
        {copied ? copiedInWords(copied) : spoken}
      </p>
    </div>
  );
}

/**
 * Once the line is turned, the button that did it has gone, and the line itself is what is read next. Only where the keys
 * are here already: somebody who pressed it with the mouse is writing still.
 */
function useFocusOnTurn(line: RefObject<HTMLDivElement | null>, turned: boolean): void {
  const was = useRef(turned);
  useEffect(() => {
    if (was.current !== turned && line.current?.ownerDocument.hasFocus()) line.current.focus({ preventScroll: true });
    was.current = turned;
  }, [turned]);
}

function copiedInWords({ done }: Copied): string {
  return done ? i18n.t('chip.copied') : i18n.t('chip.not_copied');
}

function Offered({ card, onAnswer, onStarters, onOpen }: ChipProps) {
  return (
    <>
      <p class="voice" id="said">
        {card.sentence}
      </p>
      {card.fact !== null && <p class="fact">{card.fact}</p>}
      <p class="chips">
        <button type="button" class="chip" onClick={() => onAnswer({ choice: 'keep' })}>
          {i18n.t('chip.send')}
        </button>
        <button type="button" class="chip" onClick={() => onAnswer({ choice: 'set-aside' })}>
          {i18n.t('chip.set_aside')}
        </button>
        <button type="button" class="chip" onClick={() => onStarters(true)}>
          {i18n.t('chip.need')}
        </button>
        <button type="button" class="link" aria-haspopup="dialog" onClick={onOpen}>
          {i18n.t('chip.more')}
        </button>
      </p>
    </>
  );
}

function Starters({ card, copied, onCopy, onStarters }: ChipProps) {
  return (
    <>
      <button type="button" class="link back" onClick={() => onStarters(false)}>
        {i18n.t('card.back')}
      </button>
      <p class="voice" id="said">
        {i18n.t('chip.starters')}
      </p>
      <ul class="starters">
        {card.starters.map((text) => (
          <li key={text}>
            <button type="button" class="starter" onClick={() => onCopy(text)}>
              {text}
              {copied?.text === text && (
                <>
                  {' '}
                  <b>{copiedInWords(copied)}</b>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
