/** Longer than any browser needs to begin reading what it saves. */
const keptMs = 60_000;

/** Puts bytes with the browser's downloads under a name; characters that file systems refuse become dashes. */
export const saveFile = (bytes: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name.replaceAll(/[/\\:*?"<>|]/gu, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs);
};
