import type { ComponentChildren, RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Anchor, SECTIONS } from './anchors.ts';
import { Found } from './found.ts';

interface SectionProps {
  id: Anchor;
  /** Other words people may look for it by. */
  also?: string;
  /** The heading, where something takes the focus to it. */
  heading?: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
}

/** One section of the settings, under its heading; away while something is looked for that it does not hold. */
export function Section({ id, also, heading, children }: SectionProps) {
  const found = useContext(Found);
  const title = SECTIONS.find(([each]) => each === id)?.[1];
  return (
    <section id={id} class="options-section" data-also={also} hidden={found !== null && !found.has(id)}>
      <h2 class="options-heading" tabIndex={-1} ref={heading ?? null}>
        {title && i18n.t(title)}
      </h2>
      {children}
    </section>
  );
}
