const storageKey = 'fourchairs.own-device';
const listeners = new Set<() => void>();

/** Whether the person said that this device is theirs, so that unsent words may be kept on it. */
export const isOwnDevice = (): boolean => {
  try {
    return localStorage.getItem(storageKey) === 'yes';
  } catch {
    return false;
  }
};

export const setOwnDevice = (own: boolean): void => {
  try {
    if (own) localStorage.setItem(storageKey, 'yes');
    else localStorage.removeItem(storageKey);
  } catch {
    // Storage is forbidden here: then nothing is kept on the device either.
  }
  for (const listener of listeners) listener();
};

/** Calls `listener` after each time it is said. Returns what stops it. */
export const listenToOwnDevice = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
