import { type Chosen, crossInto } from '@fourchairs/shared/document/cross/cross.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { useMutation } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { useToast } from '#components/toast-context.ts';
import { notesOrigin, notesUndoOf } from '#editor/notes-undo.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from './review-context.ts';

/** Notes who chose what of a version of another sitting, then puts it in as edits of mine: one step of Undo. */
export const useCrossing = (from: { readonly meetingId: string; readonly n: number }) => {
  const { t } = useTranslation('crossing');
  const { view, plan } = useReview();
  const { meetings } = useApi();
  const showToast = useToast();
  return useMutation({
    mutationFn: async (choice: { chosen: readonly Chosen[]; crosses: RecordPlan }) => {
      await meetings.noteCrossing(view.id, { ...from, chosen: [...choice.chosen] });
      notesUndoOf(notesOf(plan)).stopCapturing();
      crossInto(plan, choice.crosses, notesOrigin);
      notesUndoOf(notesOf(plan)).stopCapturing();
    },
    onSuccess: () => showToast({ text: t('done') }),
  });
};
