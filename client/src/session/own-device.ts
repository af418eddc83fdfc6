import { useSyncExternalStore } from 'react';

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

const setOwnDevice = (own: boolean): void => {
  try {
    if (own) localStorage.setItem(storageKey, 'yes');
    else localStorage.removeItem(storageKey);
  } catch {
    // Storage is forbidden here: then nothing is kept on the device either.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the person said, and how to say it. Whoever takes it back also clears what is kept. */
export const useOwnDevice = (): readonly [boolean, (own: boolean) => void] => [
  useSyncExternalStore(subscribe, isOwnDevice),
  setOwnDevice,
];
