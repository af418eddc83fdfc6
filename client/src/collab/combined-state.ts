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

/** Documents end one after the other: those that still have something under way say how it stands. */
const withoutFinished = (states: readonly ConnectionState[]): readonly ConnectionState[] => {
  const open = states.filter((state) => state.kind !== 'finished');
  return open.some((state) => unsentIn(state) > 0) ? open : states;
};

/**
 * One state for several documents: the worst of them, with everything unsent added up. So `saved` means that each of
 * them has everything on the server's disk, and `finished` that nothing is under way any more.
 */
export const combineStates = (all: readonly ConnectionState[]): ConnectionState => {
  const states = withoutFinished(all);
  const worst = worstFirst
    .map((kind) => states.find((state) => state.kind === kind))
    .find((state) => state !== undefined);
  if (worst === undefined) return { kind: 'connecting' };
  const ends = states.filter(isEnd);
  const words = ends.flatMap((end) => end.words);
  if (worst.kind === 'finished') {
    const places = ends.flatMap((end) => (end.kind === 'finished' ? end.places : []));
    return { ...worst, words, places };
  }
  if (isEnd(worst)) return { ...worst, words };
  if (!('unsent' in worst)) return worst;
  return { ...worst, unsent: states.reduce((sum, state) => sum + unsentIn(state), 0) };
};

/** Whether a new document may take an ended one's place without asking the person. */
export const mayJoinAnew = (state: ConnectionState): boolean =>
  state.kind === 'refused' || (state.kind === 'gone' && state.reason === 'other-epoch');
