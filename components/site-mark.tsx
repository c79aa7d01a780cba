import './site-mark.css';

/**
 * A site's mark: its initial, in our own hand. No site's logo is ever shown or loaded. The letter is drawn by the
 * stylesheet, so that it is no part of what a button or a label is called.
 */
export function SiteMark({ name }: { name: string }) {
  return <span class="site-mark" data-initial={Array.from(name)[0]} aria-hidden="true" />;
}
