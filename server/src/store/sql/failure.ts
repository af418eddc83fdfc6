import { StoreConflict, StoreUnavailable } from '#store/store.ts';

/**
 * What went wrong in a database, in words that can travel between threads. `mistake` is a fault of our own code; of
 * the three, only `unavailable` has a message for a person.
 */
export type Failure = {
  readonly kind: 'conflict' | 'unavailable' | 'mistake';
  readonly message: string;
};

export const errorOf = ({ kind, message }: Failure): Error => {
  if (kind === 'conflict') return new StoreConflict(message);
  return kind === 'unavailable' ? new StoreUnavailable(message) : new Error(message);
};
