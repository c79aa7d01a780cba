/** Ends what was started. */
type Ending = () => void;

/** What a test can do in a practice site: tests/practice/sites/shared/practice.js and the sites themselves. */
interface Window {
  practice: {
    /** One of tests/practice/sites/shared/editors.js; holds from the next drawing on. */
    editor: string;
    receive(from: string, text: string): void;
    openChat(index: number): void;
    /** A conversation that no address tells of. */
    openDrawer(index?: number): void;
    go(path: string): void;
    pay(): void;
    call(): Promise<Ending>;
    swallow(): Ending;
    swallowAll(): Ending;
    hotkeys(): Ending;
    compose(): void;
    trapFocus(): Ending;
    stealFocus(ms?: number): Ending;
    inert(): Ending;
    modal(how?: { text?: string; written?: string }): Ending;
    hiddenModal(): Ending;
    stubborn(ms?: number): Ending;
    menu(): Ending;
    cover(): Ending;
    fullscreen(): Promise<void>;
    removeForeign(): Ending;
    hideForeign(): Ending;
    replaceRoot(): void;
    replaceBody(): void;
    replaceDocument(): void;
    hydrate(): boolean;
    framedField(address?: string): Promise<Ending>;
    calm(): void;
    sent: { text: string }[];
    shortcuts: string[];
    events: { type: string; key: string | null; target: string; on: string; phase: string }[];
    violations: { directive: string }[];
  };
}
