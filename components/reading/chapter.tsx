import type { ComponentChildren } from 'preact';
import { Mark } from '../card/pictures.tsx';

interface ChapterProps {
  id: string;
  picture: string;
  title: string;
  lead: string;
  children: ComponentChildren;
}

/** One question: its title, the answer in short, and what that rests on. */
export function Chapter({ id, picture, title, lead, children }: ChapterProps) {
  return (
    <section class="chapter" aria-labelledby={id}>
      <h2 class="chapter-title" id={id} tabIndex={-1}>
        <Mark id={picture} />
        {title}
      </h2>
      <p class="chapter-lead">{lead}</p>
      {children}
    </section>
  );
}
