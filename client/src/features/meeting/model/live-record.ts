import { laneToRecord } from '@fourchairs/shared/document/lane-to-record.ts';
import { planToRecord } from '@fourchairs/shared/document/plan-to-record.ts';
import type { RecordLane, RecordPlan } from '@fourchairs/shared/document/record.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

import type { Review } from './review-context.ts';

/** The record as it would be if it were saved now; who typed what is for the server to prove. */
export type LiveRecord = { readonly plan: RecordPlan; readonly lanes: readonly RecordLane[] };

const nobody = () => null;

/** At most this often, so that reading it back while others type costs little. */
const pauseMs = 250;

const readRecord = (plan: Y.Doc, lanes: ReadonlyMap<string, Y.Doc>, pupil: PersonId) => {
  const read = (): LiveRecord => ({
    plan: planToRecord(plan, nobody, pupil),
    lanes: [...lanes].map(([owner, doc]) => laneToRecord(doc, owner as PersonId, nobody)),
  });
  let now = read();
  return {
    get: () => now,
    subscribe: (listener: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = () => {
        timer = undefined;
        now = read();
        listener();
      };
      const later = () => {
        timer ??= setTimeout(look, pauseMs);
      };
      const docs = [plan, ...lanes.values()];
      for (const doc of docs) doc.on('update', later);
      return () => {
        clearTimeout(timer);
        for (const doc of docs) doc.off('update', later);
      };
    },
  };
};

/** The whole record, a moment after every change. */
export const useLiveRecord = ({ plan, lanes, view }: Review): LiveRecord => {
  const pupil = view.pupil.personId as PersonId;
  const store = useMemo(() => readRecord(plan, lanes, pupil), [plan, lanes, pupil]);
  return useSyncExternalStore(store.subscribe, store.get);
};
