import { i18n } from '#i18n';
import { Section } from './section.tsx';

/** What Unspiral is and is not. */
export function About({ version }: { version: string }) {
  return (
    <Section id="about">
      <p class="quiet">{i18n.t('options.about_adults')}</p>
      <p class="quiet">{i18n.t('options.about_here')}</p>
      <ul class="options-links">
        <li>
          <a href="/reading.html" target="_blank" rel="noopener">
            {i18n.t('reading.title')}
          </a>
        </li>
        <li>
          <a href="/minutes.html" target="_blank" rel="noopener">
            {i18n.t('minutes.title')}
          </a>
        </li>
      </ul>
      <p class="quiet small">{i18n.t('options.about_version', { version })}</p>
    </Section>
  );
}
