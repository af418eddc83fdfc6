import type { Question } from '@fourchairs/shared/document/child-questions.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { ReadAloud } from '#lib/read-aloud.ts';

import type { Speaker } from './answer.ts';
import type { ChildDocs } from './use-child-meeting.ts';

/** What the screen of a question is drawn from. */
export interface QuestionScreenProps {
  view: MeetingView;
  docs: ChildDocs;
  question: Question;
  look: ChildLook;
  reader: ReadAloud;
  me: Speaker;
  canWrite: boolean;
}
