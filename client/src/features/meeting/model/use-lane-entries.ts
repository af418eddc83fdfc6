import { entriesOf, type EntryView } from '@fourchairs/shared/document/entries.ts';
import { onEntries } from '@fourchairs/shared/document/observe.ts';
import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** The entries of every lane, by the lane's owner. */
export type LaneEntries = ReadonlyMap<string, readonly EntryView[]>;

const readLanes = (lanes: ReadonlyMap<string, Y.Doc>) => {
  let now: LaneEntries | null = null;
  return {
    get: (): LaneEntries => {
      now ??= new Map([...lanes].map(([owner, doc]) => [owner, entriesOf(doc)]));
      return now;
    },
    subscribe: (listener: () => void) => {
      now = null;
      const stops = [...lanes.values()].map((doc) =>
        onEntries(doc, () => {
          now = null;
          listener();
        }),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
};

/** Everybody's entries. Draws again when an entry comes, goes or changes a plain value, and not for words typed in one. */
export const useLaneEntries = (lanes: ReadonlyMap<string, Y.Doc>): LaneEntries => {
  const store = useMemo(() => readLanes(lanes), [lanes]);
  return useSyncExternalStore(store.subscribe, store.get);
};
