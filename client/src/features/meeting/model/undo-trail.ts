import type { Transaction } from 'yjs';

import { type FieldUndo, fieldOrigin } from '#collab/field-undo.ts';

/** Undo over several documents as if they were one: the document I changed last goes first. */
export type UndoTrail = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Follows what is done from now on. Returns what stops it. */
  readonly attach: () => () => void;
};

const isMine = ({ local, origin }: Transaction): boolean =>
  local && (origin === null || origin === fieldOrigin);

export const createUndoTrail = (undos: readonly FieldUndo[]): UndoTrail => {
  const listeners = new Set<() => void>();
  /** Documents, the one changed last at the end. */
  let recent: readonly FieldUndo[] = undos;
  const touch = (undo: FieldUndo) => {
    if (recent.at(-1) !== undo) recent = [...recent.filter((each) => each !== undo), undo];
  };
  const follow = (undo: FieldUndo): (() => void) => {
    const { doc } = undo.manager;
    const look = (transaction: Transaction) => {
      if (isMine(transaction)) touch(undo);
    };
    doc.on('afterTransaction', look);
    const stop = undo.subscribe(() => {
      for (const listener of listeners) listener();
    });
    return () => {
      doc.off('afterTransaction', look);
      stop();
    };
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    canUndo: () => undos.some(({ state }) => state.canUndo),
    canRedo: () => undos.some(({ state }) => state.canRedo),
    undo: () => recent.findLast(({ state }) => state.canUndo)?.undo(),
    redo: () => recent.findLast(({ state }) => state.canRedo)?.redo(),
    attach: () => {
      const stops = undos.map(follow);
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
};
