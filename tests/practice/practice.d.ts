/** What a test can do in a practice site: tests/practice/sites/shared/practice.js and the two sites. */
interface Window {
  practice: {
    receive(from: string, text: string): void;
    openChat(index: number): void;
    go(path: string): void;
    call(): Promise<unknown>;
    swallow(): void;
    trapFocus(): void;
    modal(): void;
    removeForeign(): void;
    replaceRoot(): void;
    sent: { text: string }[];
    events: { type: string; key: string | null }[];
    violations: unknown[];
  };
}
