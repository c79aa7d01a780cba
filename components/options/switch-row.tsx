import type { ComponentChildren } from 'preact';
import { Switch } from '../switch.tsx';

interface SwitchRowProps {
  name: string;
  /** In one line, what it is about. */
  sense: string;
  /** What the switch is read out as. */
  label: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  /** What else there is to say of it. */
  children?: ComponentChildren;
}

/** A choice that is on or off: its name, what it is about, and its switch. */
export function SwitchRow({ name, sense, label, on, onSwitch, children }: SwitchRowProps) {
  return (
    <li class="options-row">
      <div class="options-row-words">
        <p>{name}</p>
        <p class="quiet small">{sense}</p>
        {children}
      </div>
      <Switch label={label} on={on} onChange={onSwitch} />
    </li>
  );
}
