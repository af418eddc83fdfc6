import type * as Y from 'yjs';
import { encodeStateVector, diffUpdate } from 'yjs';

import { checkAuthorship } from './gate/check-authorship.ts';
import { checkContent } from './gate/check-content.ts';
import { checkDeletes } from './gate/check-deletes.ts';
import { CutEffort } from './gate/cut-effort.ts';
import { decodeEdit } from './gate/decode-edit.ts';
import type { DocumentSize } from './gate/document-size.ts';
import type { CollabLimits } from './limits.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What the gate knows of the document and the person an edit comes from. */
export type GateView = {
  readonly doc: Y.Doc;
  readonly size: DocumentSize;
  /** How often the document was changed. */
  readonly changes: number;
  /** Whether this client id was ever leased to this person, for this document and epoch. */
  readonly isLeased: (client: number) => boolean;
  /** null: may write. Otherwise what anything new is refused with (GATE2). */
  readonly readOnly: Refusal | null;
};

export type Verdict =
  /** May be applied: nothing in it is known already. `grows`: bytes of the state that it makes beyond its own. */
  | { readonly kind: 'apply'; readonly update: Uint8Array; readonly grows: number }
  /** Holds nothing the document does not have. */
  | { readonly kind: 'nothing-new' }
  /** Leans on something that never arrived: ask for it, keep nothing, acknowledge nothing (GATE5). */
  | { readonly kind: 'gap' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type EditGate = (view: GateView, update: Uint8Array) => Verdict;

/** An item cut in two is two structs, each with its neighbours and a range of deletes: at most so much of the state. */
const bytesACut = 32;

const nothingNew: Verdict = { kind: 'nothing-new' };
const refused = (refusal: Refusal): Verdict => ({ kind: 'refused', refusal });
const tooBig = refused(refuse('too-big'));
const malformed = refused(refuse('malformed'));
const full = refused(refuse('document-full'));

/**
 * Judges an edit before anything changes, in the order of the rules GATE1 to GATE8. Only `apply` may reach the live
 * document; look-again.ts then sees whether it did what it promised (GATE9).
 */
export const createEditGate =
  (limits: CollabLimits): EditGate =>
  ({ doc, size, isLeased, readOnly }, update) => {
    if (update.length > limits.frameBytes) return tooBig;
    const edit = decodeEdit(update);
    if (edit === null) return malformed;
    if (readOnly === null) return judge({ doc, size, isLeased, limits }, edit, update);
    // Every client answers our SyncStep1, readers too: only what is new is refused (GATE2).
    const verdict = judge({ doc, size, isLeased: () => true, limits }, edit, update);
    return verdict.kind === 'nothing-new' ? verdict : refused(readOnly);
  };

type Context = Pick<GateView, 'doc' | 'size' | 'isLeased'> & { readonly limits: CollabLimits };
type Edit = NonNullable<ReturnType<typeof decodeEdit>>;

const judge = (
  { doc, size, isLeased, limits }: Context,
  edit: Edit,
  update: Uint8Array,
): Verdict => {
  const cuts = new CutEffort(doc.store);
  const written = checkAuthorship(doc, edit, { isLeased, mostDeleted: limits.documentBytes, cuts });
  if (written.kind !== 'passed') return written;
  const { fresh } = written;
  const deleted = checkDeletes(doc, edit.deletes, { fresh, isLeased, cuts });
  if (deleted.kind !== 'passed') return deleted;
  if (fresh.size === 0 && !deleted.hasNew) return nothingNew;
  const { plainTextChars } = limits;
  const refusal = checkContent({ doc, fresh, deletes: edit.deletes, plainTextChars });
  if (refusal !== null) return refused(refusal);
  const grows = cuts.count * bytesACut;
  const hasRoom =
    fresh.size > 0 ? size.hasRoomFor(doc, update.length + grows) : size.hasRoomToDelete(doc, grows);
  if (!hasRoom) return full;
  if (!written.hasKnown) return { kind: 'apply', update, grows };
  // Yjs splits its items for known structs too before it drops them: cut them off first.
  return { kind: 'apply', update: diffUpdate(update, encodeStateVector(doc)), grows };
};
