import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { AnswerDraft } from '#api/drafts.ts';
import type { UnsavedWords } from '#collab/unsaved-words.ts';

import { ownQuestionIn } from './use-agreeing.ts';
import { draftName } from './use-drafts.ts';

/**
 * Words of answers that were being typed when the meeting was finished and that the saved record will not ask for: of
 * somebody I write for, or of me where I had answered already. `view`: as the server sees the meeting now. My own first
 * answer is none of them: the record's page asks for it, with these words.
 */
export const leftDrafts = (
  view: MeetingView,
  drafts: ReadonlyMap<string, AnswerDraft>,
): UnsavedWords[] => {
  const isAskedStill = ownQuestionIn(view)?.given === null;
  return view.people.flatMap(({ id }) => {
    const words = drafts.get(draftName(view.id, id))?.words.trim() ?? '';
    const isAsked = id === view.you.personId && isAskedStill;
    if (words === '' || isAsked) return [];
    // As if they stood in that person's lane: whose words they are goes with them.
    return [{ document: laneOf(id as PersonId), where: ['answer'], words }];
  });
};
