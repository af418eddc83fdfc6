import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import { threadMs } from '#bench/thread-ms.ts';
import { Credits } from '#collab/credits.ts';
import { createEditGate } from '#collab/edit-gate.ts';
import { parseInboundFrame } from '#collab/inbound-frame.ts';
import { defaultCollabLimits } from '#collab/limits.ts';
import { LiveDocument } from '#collab/live-document.ts';
import { type Taken, takeEdits } from '#collab/take-edits.ts';
import { newId } from '#lib/new-id.ts';

/** What the gate and the document make of an update, and how long it took them. */
const takeOnce = (
  state: Uint8Array,
  update: Uint8Array,
  isReader: boolean,
): { readonly taken: Taken; readonly ms: number } => {
  const clock = { now: () => 0 };
  const document = new LiveDocument('meeting', { limit: defaultCollabLimits.documentBytes, clock });
  document.fill([state]);
  const edit = { kind: 'edit', step: 'update', update, count: 1 } as const;
  const began = threadMs();
  const credits = new Credits((_client, _clock, length) => [{ length, person: null }]);
  const taken = takeEdits({ document, gate: createEditGate(defaultCollabLimits) }, [edit], {
    isLeased: () => true,
    people: null,
    readOnly: isReader ? { code: 'read-only', text: '', close: null, rule: null } : null,
    credit: (transaction) => credits.of(transaction, newId<PersonId>(), 0),
  });
  return { taken, ms: threadMs() - began };
};

/** What one frame costs the gate and the document by itself: the least of three, so that collecting garbage is not counted. */
const costOf = (state: Uint8Array, frame: Uint8Array): number => {
  const parsed = parseInboundFrame(frame);
  if (parsed.kind !== 'edit') return 0;
  const times = [false, true].map((isReader) =>
    Math.min(...[0, 1, 2].map(() => takeOnce(state, parsed.update, isReader).ms)),
  );
  return Math.max(...times);
};

/** Whether a frame of somebody who may write brings this document anything. */
export const changes = (state: Uint8Array, frame: Uint8Array): boolean => {
  const parsed = parseInboundFrame(frame);
  if (parsed.kind !== 'edit') return false;
  const { taken } = takeOnce(state, parsed.update, false);
  return taken.kind === 'sound' && taken.update !== null;
};

/** How a stall is known: above how many milliseconds of the thread, and what one frame costs a document in that state. */
export type StallWatch = {
  readonly stallMs: number;
  readonly costOf: (state: Uint8Array, frame: Uint8Array) => number;
};

export const stallWatch: StallWatch = { stallMs: 50, costOf };

export const stateOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);
