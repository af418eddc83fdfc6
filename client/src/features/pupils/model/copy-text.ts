/**
 * Puts a text on the clipboard. Where the browser does not allow it (an address without https, an old browser), marks
 * it in its field instead, for the person to copy by hand, and answers false.
 */
export const copyText = async (text: string, field: HTMLInputElement | null): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
};
