import { type ConnectionState, isEnd, unsentIn } from './connection-state.ts';

/** Worst first: what the person must know before anything else. */
const worstFirst: readonly ConnectionState['kind'][] = [
  'finished',
  'gone',
  'refused',
  'not-saved',
  'offline',
  'damaged',
  'connecting',
  'saving',
  'saved',
  'read-only',
];

/**
 * One state for several documents: the worst of them, with everything unsent added up. So `saved` means that each of
 * them has everything on the server's disk.
 */
export const combineStates = (states: readonly ConnectionState[]): ConnectionState => {
  const worst = worstFirst
    .map((kind) => states.find((state) => state.kind === kind))
    .find((state) => state !== undefined);
  if (worst === undefined) return { kind: 'connecting' };
  if (isEnd(worst)) {
    return { ...worst, words: states.flatMap((state) => (isEnd(state) ? state.words : [])) };
  }
  if (!('unsent' in worst)) return worst;
  return { ...worst, unsent: states.reduce((sum, state) => sum + unsentIn(state), 0) };
};

/** Whether a new document may take an ended one's place without asking the person. */
export const mayJoinAnew = (state: ConnectionState): boolean =>
  state.kind === 'refused' || (state.kind === 'gone' && state.reason === 'other-epoch');
