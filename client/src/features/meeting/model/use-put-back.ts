import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { type PutBack, putBack } from '@fourchairs/shared/document/put-back/put-back.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';

import { useToast } from '#components/toast-context.ts';
import { notesOrigin, notesUndoOf } from '#editor/notes-undo.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from './review-context.ts';

/** Puts words of a version back, as edits of mine: one step of Undo, and for the notes one of their own. Then says so: `done`. */
export const usePutBack = (then: RecordPlan, done: string): ((part: PutBack) => void) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const showToast = useToast();
  return (part) => {
    // Watching before anything is written; what was typed a moment ago is a step of its own.
    notesUndoOf(notesOf(plan)).stopCapturing();
    putBack(plan, then, part, { notesOrigin });
    notesUndoOf(notesOf(plan)).stopCapturing();
    showToast({ text: part.part === 'notes' ? t('agree.backNotes') : done });
  };
};
