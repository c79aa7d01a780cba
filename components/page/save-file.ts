/**
 * Has the browser save something as a file, in the way it saves all.
 * @param name neutral, for it stands among the downloads (rule 31).
 */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Saving begins after this: taken back at once, there would be nothing to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
