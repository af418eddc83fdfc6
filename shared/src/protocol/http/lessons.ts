import * as z from 'zod/mini';

/** The token of the link, from the fragment of its address. */
const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const name = z.string().check(z.regex(/\S/), z.maxLength(100));

/** `POST /api/lessons/open` (whoever has the link): what is for every lesson, and nothing else of the record. */
export const lessonRequest = z.object({ token });
export const lessonSheet = z.object({
  school: z.string(),
  /** What everybody calls the pupil. */
  pupil: z.string(),
  place: z.string(),
  /** The day of the meeting it was agreed at. */
  day: z.string(),
  lessons: z.array(z.string()),
  likes: z.array(z.string()),
  important: z.array(z.string()),
  help: z.array(z.string()),
  /** Who teaches the pupil, to choose one's own name from. */
  teachers: z.array(z.string()),
});
export type LessonSheet = z.infer<typeof lessonSheet>;

/** `POST /api/lessons/read` (whoever has the link): I have read it, under my name. Answers 204. */
export const lessonReadRequest = z.object({ token, name });

/** `GET /api/meetings/:id/lessons` (staff): who teaches the pupil, and the link that is open now. */
export const lessonKeeping = z.object({
  teachers: z.array(z.string()),
  link: z.nullable(z.object({ madeAt: z.string(), expiresAt: z.string() })),
});
export type LessonKeeping = z.infer<typeof lessonKeeping>;
/** `PUT /api/meetings/:id/lessons/teachers` (SENCO or lead). Answers 204. */
export const teachersRequest = z.object({ names: z.array(name).check(z.maxLength(60)) });
/** `POST /api/meetings/:id/lessons/link` (SENCO or lead): the address, once; older links close. `DELETE` closes it (204). */
export const lessonLink = z.object({ link: z.string(), expiresAt: z.string() });
export type LessonLink = z.infer<typeof lessonLink>;
