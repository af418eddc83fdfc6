import { useSyncExternalStore } from 'react';

import { isOwnDevice, listenToOwnDevice, setOwnDevice } from '#lib/own-device-said.ts';

/** What the person said, and how to say it. Whoever takes it back also clears what is kept. */
export const useOwnDevice = (): readonly [boolean, (own: boolean) => void] => [
  useSyncExternalStore(listenToOwnDevice, isOwnDevice),
  setOwnDevice,
];
