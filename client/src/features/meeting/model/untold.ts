import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { decidersIn } from '#session/deciders.ts';

/** Of whom nobody noted that they were formally told that SEN Support is given, or that it ends. */
export const untoldIn = (view: Pick<MeetingView, 'people' | 'pupil' | 'asked' | 'sen'>): string[] =>
  decidersIn(view)
    .map(({ id }) => id)
    .filter((id) => !view.sen.told.some(({ person }) => person === id));
