import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface ScreenProps {
  title: string;
  picture?: ComponentChildren;
  children: ComponentChildren;
  /** The buttons, the one that leads on first. */
  buttons: ComponentChildren;
  /** False on the screen the page opens with, which leaves the focus where the browser put it. */
  focus?: boolean;
}

/** One screen of the first run. The focus goes to its heading, so that it is read out and Tab goes on from there. */
export function Screen({ title, picture, children, buttons, focus = true }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section class="screen">
      {picture && <div class="screen-picture">{picture}</div>}
      <h1 class="title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <div class="screen-text">{children}</div>
      <div class="screen-buttons">{buttons}</div>
    </section>
  );
}

/** The button that leads back. */
export function Back({ onBack }: { onBack: () => void }) {
  return (
    <button type="button" class="button" onClick={onBack}>
      {i18n.t('welcome.back')}
    </button>
  );
}

/** The button that leads on. */
export function Next({ label, onNext }: { label: string; onNext: () => void }) {
  return (
    <button type="button" class="button button-first" onClick={onNext}>
      {label}
    </button>
  );
}
