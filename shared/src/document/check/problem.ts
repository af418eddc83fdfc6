/** Why a document, or a change to it, is not allowed (GATE7, GATE9). */
export type ProblemCode =
  | 'unknown-root'
  | 'unknown-key'
  | 'wrong-kind'
  | 'wrong-value'
  | 'too-deep'
  | 'text-too-long'
  | 'notes-too-long'
  /** More pieces than one drawing may have. */
  | 'drawing-full'
  /** An item or a text was taken out of its map (CLIENT6). */
  | 'taken-out'
  /** An item or a text was put in the place of another. */
  | 'replaced'
  /** An item came without the texts and values that are made with it. */
  | 'incomplete'
  /** `typedBy` names somebody else than who typed it. */
  | 'forged-typist'
  /** A helper changed what somebody else put into a preparation. */
  | 'not-theirs'
  /** Somebody put their own words into another language, or is named as who did: it takes somebody else. */
  | 'own-translation'
  /** Somebody is named who is not of the meeting. */
  | 'stranger';

/** `where` names keys and ids only, never words. */
export type Problem = { readonly code: ProblemCode; readonly where: string };
