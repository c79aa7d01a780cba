/** What a browser tells a screen reader of a page: one thing of it, as the browser itself names it. */
export interface Accessible {
  role: string;
  name: string;
  description: string;
  /** `focused`, `pressed`, `checked`, `expanded`, `collapsed`, `invalid`, `modal`, as far as they hold. */
  states: readonly string[];
  children: readonly Accessible[];
}
