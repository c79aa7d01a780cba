import { i18n } from '#i18n';
import type { HelpLine } from '../../lib/messages/messages.ts';
import { hostOf, Source } from './source.tsx';

/** How to write to a line. The data says it in words; where it gives the bare number, the word is ours. */
function textTo(given: string): string {
  return /^[\d+#]/.test(given) ? i18n.t('card.text_to', { number: given }) : given;
}

/** One line of help: how to reach it, when, for whom, and where we have this from. */
export function HelpEntry({ line, seen }: { line: HelpLine; seen: string }) {
  return (
    <li>
      <p class="name" dir="auto">
        {line.name}
      </p>
      <p class="reach">
        {line.phone && <b dir="ltr">{line.phone}</b>}
        {line.text && <b dir="auto">{textTo(line.text)}</b>}
        {line.url && (
          <a href={line.url} target="_blank" rel="noreferrer">
            {hostOf(line.url)}
          </a>
        )}
      </p>
      {line.hours && (
        <p class="detail" dir="auto">
          {line.hours}
        </p>
      )}
      {line.note && (
        <p class="detail" dir="auto">
          {line.note}
        </p>
      )}
      <Source source={line.source} date={line.sourceDate} seen={seen} />
    </li>
  );
}
