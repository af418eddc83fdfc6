import { lessonSheet, type LessonSheet } from '@fourchairs/shared/protocol/http/lessons.ts';

import { requestDone, requestJson } from '#api/send-request.ts';

/** Asked with the link alone: there is no seat. */
export const openLessons = (token: string): Promise<LessonSheet> =>
  requestJson(lessonSheet, {
    method: 'POST',
    path: ['lessons', 'open'],
    body: { token },
    seat: null,
  });

export const confirmLessons = (token: string, name: string): Promise<void> =>
  requestDone({ method: 'POST', path: ['lessons', 'read'], body: { token, name }, seat: null });
