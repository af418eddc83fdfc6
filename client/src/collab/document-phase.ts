import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';

import type { ConnectionState, EndState, NotSavedReason } from './connection-state.ts';

/** Where a connection is in its life. Together with what is unsent it says what the person sees. */
export type Phase =
  /** Never in sync yet. `failed`: at least one attempt came to nothing. */
  | { readonly kind: 'joining'; readonly failed: boolean }
  /** Welcomed and in sync. `stalled`: something is unsent and no ack came for a while. */
  | {
      readonly kind: 'live';
      readonly grant: Grant;
      readonly stalled: boolean;
      readonly damaged: boolean;
    }
  /** Was live; the connection is being made again. */
  | { readonly kind: 'lost'; readonly grant: Grant; readonly trouble: NotSavedReason | null }
  | { readonly kind: 'ended'; readonly end: EndState };

const liveState = (grant: Grant, stalled: boolean, unsent: number): ConnectionState => {
  if (grant === 'read') return { kind: 'read-only' };
  if (unsent === 0) return { kind: 'saved' };
  return stalled ? { kind: 'not-saved', reason: 'no-answer', unsent } : { kind: 'saving', unsent };
};

export const stateOf = (phase: Phase, unsent: number): ConnectionState => {
  switch (phase.kind) {
    case 'joining':
      return phase.failed ? { kind: 'offline', unsent: 0, grant: 'read' } : { kind: 'connecting' };
    case 'live':
      if (phase.damaged) return { kind: 'damaged' };
      return liveState(phase.grant, phase.stalled, unsent);
    case 'lost':
      return phase.trouble !== null && unsent > 0
        ? { kind: 'not-saved', reason: phase.trouble, unsent }
        : { kind: 'offline', unsent, grant: phase.grant };
    case 'ended':
      return phase.end;
  }
};

/** Whether two states look the same to a person, so that nobody need be told. */
export const sameState = (a: ConnectionState, b: ConnectionState): boolean => {
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
};
