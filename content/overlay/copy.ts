/**
 * Copies a text for the person who has just pressed for it, to the clipboard and nowhere else. Where the page's policy
 * refuses that, it is copied out of the frame itself, whose `copy` no page hears.
 * @returns whether it was copied.
 */
export async function copy(text: string, inside: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFrom(inside, text);
  }
}

function copyFrom(inside: Document, text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    done = event.clipboardData !== null;
  };
  inside.addEventListener('copy', onCopy, { once: true });
  inside.execCommand('copy');
  inside.removeEventListener('copy', onCopy);
  return done;
}
