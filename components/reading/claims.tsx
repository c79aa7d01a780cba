import '../card/pictures.css';
import './claims.css';
import { i18n } from '#i18n';
import type { Evidence } from '../../content/nudges/nudge.ts';
import { hostOf } from '../card/source.tsx';
import { STRENGTHS, StrengthMark } from './strength.tsx';

/** Where a page says what opening a source leaves behind; each link points to it. */
const TRACE = 'trace';

/** What is claimed and where it can be read, the best known first. The page must hold a `Trace`. */
export function Claims({ statements }: { statements: readonly Evidence[] }) {
  const groups = STRENGTHS.map((strength) => ({
    strength,
    claims: statements.filter((statement) => statement.strength === strength),
  }));
  return (
    <dl class="claims">
      {groups
        .filter(({ claims }) => claims.length > 0)
        .map(({ strength, claims }) => (
          <div class="claims-group" key={strength}>
            <dt>
              <StrengthMark strength={strength} />
            </dt>
            {claims.map(({ claim, source }) => (
              <dd key={claim}>
                {claim.replaceAll(' %', '\u00a0%')} {source !== null && <Source url={source} />}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

function Source({ url }: { url: string }) {
  return (
    <span class="claim-source">
      {i18n.t('card.source')}{' '}
      <a href={url} target="_blank" rel="noreferrer" aria-describedby={TRACE}>
        {placeOf(url)}
      </a>
    </span>
  );
}

/** Where a source is: its host, and the number of the study where that is all an address has to tell. */
function placeOf(url: string): string {
  const host = hostOf(url);
  return host === 'doi.org' ? host + new URL(url).pathname : host;
}

/** What happens when a source is opened. */
export function Trace() {
  return (
    <p class="trace quiet small" id={TRACE}>
      {i18n.t('reading.trace')}
    </p>
  );
}
