import * as Y from 'yjs';

import type { Credit } from '#store/store.ts';

import type { EditGate, GateView, Verdict } from './edit-gate.ts';
import type { Hands, LiveDocument, Surprise } from './live-document.ts';
import { type Refusal, refuse, refuseForgery } from './refusal.ts';
import type { EditFrame } from './session.ts';

export type Judged = { readonly edit: EditFrame; readonly verdict: Verdict };

export type Taken =
  /** `update`: canonical bytes of all that was applied, or null. `judged` ends with the first refusal, if any. */
  | {
      readonly kind: 'sound';
      readonly judged: readonly Judged[];
      readonly update: Uint8Array | null;
      readonly credits: readonly Credit[];
    }
  /** The document must be built again. `refusal`: what to answer the one edit that did it; null: one of several did. */
  | { readonly kind: 'spoilt'; readonly refusal: Refusal | null };

/** A text or a drawing that two people filled at the same time is nobody's forgery. */
const refusalOf = (why: Surprise): Refusal => {
  if (why === 'text-too-long' || why === 'notes-too-long') return refuse('text-too-long');
  return why === 'drawing-full' ? refuse('drawing-full') : refuseForgery('GATE9');
};

/** Takes the edits of one connection through the gate and into the document, in one transaction. */
export const takeEdits = (
  { document, gate }: { document: LiveDocument; gate: EditGate },
  edits: readonly EditFrame[],
  { credit, people, ...who }: Pick<GateView, 'isLeased' | 'readOnly'> & Hands,
): Taken => {
  const judged: Judged[] = [];
  const { doc, size, changes } = document;
  const view: GateView = { doc, size, changes, ...who };
  const result = document.change(
    () => {
      for (const edit of edits) {
        const verdict = gate(view, edit.update);
        judged.push({ edit, verdict });
        if (verdict.kind === 'apply') {
          Y.applyUpdate(doc, verdict.update);
          size.grew(verdict.grows);
        }
        if (verdict.kind === 'refused') break;
      }
    },
    { isLeased: who.isLeased, people, credit },
  );
  if (result.kind === 'sound') return { ...result, judged };
  return { kind: 'spoilt', refusal: edits.length === 1 ? refusalOf(result.why) : null };
};
