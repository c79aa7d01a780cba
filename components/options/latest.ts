import { useEffect, useRef, useState } from 'preact/hooks';

/** Keeps something; resolves to true once it is kept, and to false where the worker did not answer. */
export type Keeping = Promise<boolean>;

/**
 * A value as the person last left it. While an answer is still to come, or none came, it is ahead of what is given; the
 * next edit builds on it, so that nothing that was typed is lost.
 */
export function useLatest<T>(given: T, onChange: (value: T) => Keeping) {
  const ahead = useRef<{ value: T } | null>(null);
  const [waiting, setWaiting] = useState(0);
  const [, draw] = useState({});
  const key = JSON.stringify(given);

  // What is given has changed, here or elsewhere: that holds, unless a later edit is on its way.
  useEffect(() => {
    if (waiting === 0 && ahead.current) {
      ahead.current = null;
      draw({});
    }
  }, [key]);

  async function keep(change: (latest: T) => T) {
    const value = change(ahead.current?.value ?? given);
    ahead.current = { value };
    setWaiting((edits) => edits + 1);
    const kept = await onChange(value);
    if (kept && ahead.current?.value === value) ahead.current = null;
    setWaiting((edits) => edits - 1);
  }

  return { latest: ahead.current?.value ?? given, keep };
}
