import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { lookOfPupil } from '@fourchairs/shared/domain/pupil-look.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { keptLook } from '#lib/own-look.ts';

/** How a page of a meeting looks that is not the child's own: to the child as they chose, to everybody else as the school did. */
export const lookOfView = ({ you, pupil }: MeetingView): ChildLook =>
  (you.role === 'child' ? keptLook(you.personId) : null) ?? lookOfPupil(pupil);
