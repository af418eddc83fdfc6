import type { DocumentKind } from '@fourchairs/shared/document/roots.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import { threadMs } from '#bench/thread-ms.ts';
import { Credits } from '#collab/credits.ts';
import { createEditGate } from '#collab/edit-gate.ts';
import { Foresight } from '#collab/foresight.ts';
import { parseInboundFrame } from '#collab/inbound-frame.ts';
import { defaultCollabLimits } from '#collab/limits.ts';
import { LiveDocument } from '#collab/live-document.ts';
import { type Taken, takeEdits } from '#collab/take-edits.ts';
import { newId } from '#lib/new-id.ts';

const stallMs = 50;

/** A document as it was before a frame. */
export type Before = { readonly kind: DocumentKind; readonly state: Uint8Array };

const fill = ({ kind, state }: Before): LiveDocument => {
  const clock = { now: () => 0 };
  const document = new LiveDocument(kind, { limit: defaultCollabLimits.documentBytes, clock });
  document.fill([state]);
  return document;
};

/** Documents that nothing was taken into yet: most frames are refused, and to fill one costs more than they do. */
const filled = new WeakMap<Before, LiveDocument>();

/** What the gate and the document make of an update, and how long it took them in one turn: a heavy one has two. */
const takeOnce = (
  before: Before,
  update: Uint8Array,
  isReader: boolean,
): { readonly taken: Taken; readonly ms: number } => {
  const document = filled.get(before) ?? fill(before);
  const edit = { kind: 'edit', step: 'update', update, count: 1 } as const;
  const foresight = new Foresight(createEditGate(defaultCollabLimits));
  const credits = new Credits((_client, _clock, length) => [{ length, person: null }]);
  const who = {
    isLeased: () => true,
    people: null,
    readOnly: isReader ? ({ code: 'read-only', text: '', close: null, rule: null } as const) : null,
    credit: (transaction: Y.Transaction) => credits.of(transaction, newId<PersonId>(), 0),
  };
  const began = threadMs();
  const ready = foresight.ready(document, [edit], who);
  const looked = ready.length === 0 ? threadMs() : began;
  const taken = takeEdits({ document, gate: foresight.gate }, [edit], who);
  const ms = Math.max(looked - began, threadMs() - looked);
  if (taken.kind === 'sound' && taken.update === null) filled.set(before, document);
  else filled.delete(before);
  return { taken, ms };
};

/** The least of three, so that collecting garbage is not counted; one is enough where it is no stall. */
const leastOf = (take: () => number): number => {
  const first = take();
  return first <= stallMs ? first : Math.min(first, take(), take());
};

/** What one frame costs the gate and the document by itself, of a writer or a reader. */
const costOf = (before: Before, frame: Uint8Array): number => {
  const parsed = parseInboundFrame(frame);
  if (parsed.kind !== 'edit') return 0;
  const { update } = parsed;
  return Math.max(...[false, true].map((is) => leastOf(() => takeOnce(before, update, is).ms)));
};

/** Whether a frame of somebody who may write brings this document anything. */
export const changes = (before: Before, frame: Uint8Array): boolean => {
  const parsed = parseInboundFrame(frame);
  if (parsed.kind !== 'edit') return false;
  const { taken } = takeOnce(before, parsed.update, false);
  return taken.kind === 'sound' && taken.update !== null;
};

/** How a stall is known: above how many milliseconds of the thread, and what one frame costs a document in that state. */
export type StallWatch = {
  readonly stallMs: number;
  readonly costOf: (before: Before, frame: Uint8Array) => number;
};

export const stallWatch: StallWatch = { stallMs, costOf };

export const stateOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);
