import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';

import type { FieldErrors } from './form-errors.ts';
import type { MeetingDraft } from './meeting-draft.ts';

/** What each part of the form is given. */
export interface MeetingFieldsProps {
  detail: PupilDetail;
  draft: MeetingDraft;
  errors: FieldErrors;
  onChange: (draft: MeetingDraft) => void;
}
