import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  lead: string;
  children: ComponentChildren;
}

/** One question of the page, with its answer. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section class="dash-section" aria-labelledby={id}>
      <h2 class="dash-heading" id={id}>
        {title}
      </h2>
      <p class="dash-lead quiet">{lead}</p>
      {children}
    </section>
  );
}
