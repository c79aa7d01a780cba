import { Faulty } from './faults.ts';
import { MOST_DEPTH } from './format.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const LINE = 10;
const OPENS = new Set([91, 123]);
const CLOSES = new Set([93, 125]);

/**
 * Looks over a text before it is parsed: a parser says neither that a file was cut off nor bears every depth.
 * @throws Faulty
 */
export function checkShape(text: string): void {
  let depth = 0;
  let line = 1;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE) line += 1;
    if (inText) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (OPENS.has(code)) {
      depth += 1;
      if (depth > MOST_DEPTH) throw new Faulty({ fault: 'deep', line });
    } else if (CLOSES.has(code)) depth -= 1;
  }
  if (depth > 0 || inText) throw new Faulty({ fault: 'cut-off' });
}

/** The line at which a parser stopped, from what it says of itself; null where it does not say. */
export function lineOf(message: string, text: string): number | null {
  const told = /line (\d+)/i.exec(message)?.[1];
  if (told) return Number(told);
  const position = /position (\d+)/i.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : null;
}
