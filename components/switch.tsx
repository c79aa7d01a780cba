import './switch.css';

interface SwitchProps {
  /** What it switches, for those who do not see the name beside it. */
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  id?: string;
}

/** A switch. A button rather than a checkbox: the browser's permission prompt needs the click itself. */
export function Switch({ label, on, onChange, id }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      id={id}
      aria-checked={on}
      aria-label={label}
      onClick={() => onChange(!on)}
    >
      <span class="switch-knob" />
    </button>
  );
}
