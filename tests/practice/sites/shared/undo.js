/** Keeps the ways back: whatever is started hands in its undoing, and `calm` undoes all that is still on. */
const endings = new Set();

/** @returns undoes it, once. */
export function until(undo) {
  const end = () => {
    if (endings.delete(end)) undo();
  };
  endings.add(end);
  return end;
}

export function calm() {
  for (const end of [...endings]) end();
}
