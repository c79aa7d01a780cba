import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.ts';
import type { FaceShown, Said } from './faces.tsx';

/** The gallery as one page, with each form in a frame of its own, as it stands in a page. */

/** How a sheet is drawn. */
export interface Sheet {
  /** How wide the window is, px. */
  width: number;
  /** How many px of the screen are one of the page's; 1 where absent. */
  scale?: number;
  direction: 'ltr' | 'rtl';
}

/** What a frame is at most, px. */
const MOST: Readonly<Record<FaceShown['form'], number>> = { card: 420, pill: 520, chip: 420 };

function styles(): string {
  const files = [
    'components/tokens.css',
    'components/card/pictures.css',
    'components/card/card.css',
    'components/card/line.css',
  ];
  return files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

const PAGE = `
body { margin: 0; padding: 24px 12px; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); }
main { display: grid; justify-items: center; gap: 36px 28px; grid-template-columns: repeat(auto-fill, minmax(min(420px, 100%), 1fr)); align-items: start; max-width: 1440px; margin: auto; }
figure { margin: 0; width: 100%; display: grid; justify-items: center; gap: 10px; }
figcaption, h2, h3 { font: 600 13px/1.4 var(--sans); color: var(--ink-2); margin: 0; }
iframe { border: 0; border-radius: var(--radius-large); box-shadow: var(--shadow); background: var(--sheet); height: 0; max-width: 100%; }
iframe[data-form=pill] { border-radius: 23px; } iframe[data-form=chip] { border-radius: var(--radius); }
@media (forced-colors: active) { iframe { outline: 2px solid CanvasText; } }
section { max-width: 1000px; margin: 48px auto 0; } h2 { font-size: 17px; margin-block: 32px 8px; } h3 { margin-top: 16px; }
li { margin-block: 4px; font-family: var(--voice); } li small { color: var(--ink-2); font: 13px/1.5 var(--sans); }
`;

/** Frames are as large as what is in them, as in a page. */
const FIT = `
addEventListener('load', () => {
  for (const frame of document.querySelectorAll('iframe')) {
    const content = frame.contentDocument.body.firstElementChild;
    if (frame.dataset.form === 'pill') frame.style.width = Math.ceil(content.getBoundingClientRect().width) + 'px';
    frame.style.height = Math.ceil(content.getBoundingClientRect().height) + 'px';
  }
});`;

/** Every form in every state, and below it, where asked for, every wording under its form. */
export function galleryPage(
  faces: readonly FaceShown[],
  said: readonly Said[],
  { direction }: Pick<Sheet, 'direction'>,
): string {
  const css = styles();
  const shown = faces.map(({ what, form, html }) => {
    const inside = `<!doctype html><html lang="en" dir="${direction}"><title>Unspiral</title><style>${css}</style>${html}`;
    return `<figure><figcaption>${what}</figcaption><iframe data-form="${form}" title="${what}" width="${MOST[form]}" srcdoc="${escaped(inside)}"></iframe></figure>`;
  });
  return `<!doctype html><html lang="en" dir="${direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Unspiral</title>
<style>${css}${PAGE}</style><main>${shown.join('\n')}</main>${said.length > 0 ? wordings(said) : ''}<script>${FIT}</script></html>`;
}

const FORMS: Readonly<Record<FaceShown['form'], string>> = {
  card: 'What a card says',
  pill: 'What a line at the edge says',
  chip: 'What a line beside a draft says',
};

function wordings(said: readonly Said[]): string {
  const forms = Object.entries(FORMS).map(([form, title]) => {
    const families = said.filter((each) => each.form === form);
    return `<h2>${title}</h2>${families.map(family).join('\n')}`;
  });
  return `<section>${forms.join('\n')}</section>`;
}

function family({ family: id, sentences }: Said): string {
  const lines = sentences.map(({ loop, text, fact, replies }) => {
    const more = [loop, fact, ...replies].filter((part) => part !== null).join(' · ');
    return `<li>${escaped(text)} <small>${escaped(more)}</small></li>`;
  });
  return `<h3>${id}, ${sentences.length}</h3><ul>${lines.join('')}</ul>`;
}
