import {
  type OutcomeToAsk,
  type Question,
  questionsFor,
} from '@fourchairs/shared/document/child-questions.ts';
import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { parseId, type PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { spoken } from '@fourchairs/shared/words/spoken.ts';
import type * as Y from 'yjs';

import { useDocValue } from '#collab/use-doc-value.ts';
import { useLiveDocument } from '#collab/use-meeting-connection.tsx';

/** The child's id, parsed once. */
export const childIn = (view: MeetingView): PersonId =>
  must(parseId<PersonId>(view.you.personId), 'id of the child');

export type ChildDocs = {
  readonly meeting: Y.Doc;
  readonly prep: Y.Doc;
  readonly lane: Y.Doc;
  /** Grows when a document was thrown away and joined anew: fields bound to the old one unmount. */
  readonly generation: string;
};

/** The child's three documents, or null while one is missing. */
export const useChildDocs = (child: PersonId): ChildDocs | null => {
  const meeting = useLiveDocument('meeting');
  const prep = useLiveDocument(prepOf(child));
  const lane = useLiveDocument(laneOf(child));
  if (meeting === null || prep === null || lane === null) return null;
  return {
    meeting: meeting.connection.doc,
    prep: prep.connection.doc,
    lane: lane.connection.doc,
    generation: `${meeting.generation} ${prep.generation} ${lane.generation}`,
  };
};

/** Last term's outcomes in the child's own words; the grown-ups' title only where there are none. */
const outcomesToAsk = (doc: Y.Doc): OutcomeToAsk[] =>
  listOutcomes(doc)
    .filter(({ origin }) => origin === 'last')
    .map(({ id, text, childLang }) => ({
      id,
      words:
        spoken(childLang ?? recordLanguage, plainText(text('childWords'))) ||
        spoken(recordLanguage, plainText(text('title'))),
    }))
    .filter(({ words }) => words !== '');

export const useQuestions = (meeting: Y.Doc, look: ChildLook): Question[] =>
  questionsFor(useDocValue(meeting, outcomesToAsk), look);
