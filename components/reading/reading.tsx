import './paper.css';
import './reading.css';
import { i18n } from '#i18n';
import { REST, SECTIONS } from '../../content/reading/index.ts';
import { OWN_MOMENTS } from '../../content/reading/own-moments.ts';
import { UNTESTED, UNTESTED_CARDS } from '../../content/reading/untested.ts';
import { Mark, Picture } from '../card/pictures.tsx';
import { Chapter } from './chapter.tsx';
import { Claims, Trace } from './claims.tsx';
import { Looks } from './looks.tsx';
import { STRENGTHS, StrengthMark } from './strength.tsx';

/** What we know and do not know: the studies, the guesses, and how people see for themselves. */
export function Reading({ locale }: { locale: string }) {
  return (
    <main class="reading">
      <header class="reading-head">
        <Picture id="lamp" />
        <h1 class="title">{i18n.t('reading.title')}</h1>
        <p class="reading-intro">{i18n.t('reading.intro')}</p>
      </header>
      <InShort />
      <Contents />
      <HowStrong />
      {SECTIONS.map(({ id, picture, statements }) => (
        <Chapter key={id} id={id} picture={picture} title={i18n.t(`reading.${id}`)} lead={i18n.t(`reading.${id}_lead`)}>
          <Claims statements={statements} />
        </Chapter>
      ))}
      <More />
      <Untested />
      <Yourself locale={locale} />
      <IsNot />
    </main>
  );
}

function InShort() {
  return (
    <section class="reading-short" aria-labelledby="short">
      <h2 class="subheading" id="short">
        {i18n.t('reading.short')}
      </h2>
      <p>{i18n.t('reading.short_leave')}</p>
      <p>{i18n.t('reading.short_lessons')}</p>
      <p>{i18n.t('reading.short_nobody')}</p>
      <p>{i18n.t('reading.short_you')}</p>
    </section>
  );
}

/** Chapters by id. Buttons, not links: a link would put the chapter's name into the address, and so into the history. */
function Contents() {
  const chapters = [
    ...SECTIONS.map(({ id }) => [id, i18n.t(`reading.${id}`)] as const),
    ...(REST.length > 0 ? [['more', i18n.t('reading.more')] as const] : []),
    ['untested', i18n.t('reading.untested_heading')] as const,
    ['yourself', i18n.t('reading.yourself')] as const,
    ['is-not', i18n.t('reading.is_not')] as const,
  ];
  return (
    <nav class="reading-contents screen-only" aria-labelledby="contents">
      <h2 class="subheading" id="contents">
        {i18n.t('reading.contents')}
      </h2>
      <ul>
        {chapters.map(([id, title]) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => document.getElementById(id)?.focus()}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the four marks mean, how the studies were read, and what opening one leaves behind. */
function HowStrong() {
  return (
    <section class="reading-strengths" aria-labelledby="strengths">
      <h2 class="subheading" id="strengths">
        {i18n.t('reading.strengths')}
      </h2>
      <dl>
        {STRENGTHS.map((strength) => (
          <div key={strength}>
            <dt>
              <StrengthMark strength={strength} />
            </dt>
            <dd>{i18n.t(`reading.${strength}_means`)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet small">{i18n.t('reading.read')}</p>
      <Trace />
    </section>
  );
}

/** What a new family of cards brings along, until a chapter has a place for it. */
function More() {
  if (REST.length === 0) return null;
  return (
    <Chapter id="more" picture="notebook" title={i18n.t('reading.more')} lead={i18n.t('reading.more_lead')}>
      <Claims statements={REST} />
    </Chapter>
  );
}

function Untested() {
  return (
    <Chapter
      id="untested"
      picture="door"
      title={i18n.t('reading.untested_heading')}
      lead={i18n.t('reading.untested_lead')}
    >
      <ul class="hopes">
        {UNTESTED.map((claim) => (
          <li key={claim}>{claim}</li>
        ))}
      </ul>
      <p>{i18n.t('reading.untested_cards')}</p>
      <ul class="hopes">
        {UNTESTED_CARDS.map(({ picture, claim }) => (
          <li key={claim}>
            <Mark id={picture} />
            {claim}
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

/** Why before and after says nothing, what silence is for, and how long an answer takes. */
function Yourself({ locale }: { locale: string }) {
  return (
    <Chapter id="yourself" picture="notebook" title={i18n.t('reading.yourself')} lead={i18n.t('reading.yourself_lead')}>
      <p>{i18n.t('reading.yourself_made_up')}</p>
      <p>{`${i18n.t('common.quiet_at_times')} ${i18n.t('options.holdouts_reason')}`}</p>
      <Claims statements={OWN_MOMENTS} />
      <Looks locale={locale} />
    </Chapter>
  );
}

function IsNot() {
  return (
    <Chapter id="is-not" picture="cup" title={i18n.t('reading.is_not')} lead={i18n.t('options.about_adults')}>
      <p>{i18n.t('reading.is_not_care')}</p>
    </Chapter>
  );
}
