import type { ChildFace } from '#domain/codes.ts';

/** Our own faces, in a field of 100 by 100: a mouth from a wide smile to a wide frown. The same on screens and on paper. */
export const mouths: Readonly<Record<Exclude<ChildFace, 'not-sure'>, string>> = {
  'very-happy': 'M24 55q26 38 52 0z',
  happy: 'M26 58q24 30 48 0',
  ok: 'M32 64h36',
  sad: 'M28 72q22-24 44 0',
  'very-sad': 'M25 76q25-38 50 0z',
};

/** For *not sure*: a question mark, without its dot. */
export const questionMark = 'M37 40q0-14 13-14t13 13q0 8-7 12t-6 12';

/** Three faces and *not sure*: what the youngest are asked with. */
export const fewFaces = ['happy', 'ok', 'sad', 'not-sure'] as const satisfies ChildFace[];
