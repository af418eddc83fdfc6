import { type CloseCode, closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';

/**
 * Why an edit was not kept. The sentence says what happened, what is safe and what to do; it never quotes the edit.
 * `close`: nobody's own client does this, so the connection ends too. `rule` is set where it is a forgery.
 */
export type Refusal = {
  readonly code: RefusalCode;
  readonly text: string;
  readonly close: CloseCode | null;
  readonly rule: 'GATE4' | 'GATE6' | 'GATE9' | null;
};

const keptSafe = 'Everything saved before is safe.';
const copyIt = 'Copy what you typed last, then open the page again.';

const texts = {
  'too-big': `That was too much at once and was not kept. ${keptSafe} Put it in in smaller parts.`,
  'read-only': `You can read this page but not write on it, so that was not kept. ${keptSafe}`,
  damaged: `Part of this page was damaged on the school’s computer, so it can only be read and that was not kept. Copy what you typed, and tell the school.`,
  finished: `The meeting is finished, so that is not part of its record. ${keptSafe} Your words are kept beside it, with your name.`,
  malformed: `That could not be read and was not kept. ${keptSafe} ${copyIt}`,
  forged: `That was not kept, because it was not yours to change. ${keptSafe} ${copyIt}`,
  'not-allowed': `That does not belong on this page and was not kept. ${keptSafe} ${copyIt}`,
  'half-character': `That would have cut a character in two and was not kept. ${keptSafe} ${copyIt}`,
  'text-too-long': `This text is full, so what came last was not kept. ${keptSafe} Make it shorter, or go on in another place.`,
  'drawing-full': `This drawing is full, so the last line was not kept. ${keptSafe} Go on with another drawing, or with words.`,
  'document-full': `This page is full, so what came last was not kept. ${keptSafe} Ask the school to take something out.`,
} as const;
export type RefusalCode = keyof typeof texts;
export const refusalCodes = Object.keys(texts) as RefusalCode[];

/** The rule that each code stands for, in SPEC.md's words; a forgery is one of three and says which. */
const rules: Readonly<Record<Exclude<RefusalCode, 'forged'>, string>> = {
  'too-big': 'GATE1',
  'read-only': 'GATE2',
  damaged: 'GATE2',
  finished: 'GATE2',
  malformed: 'GATE3',
  'not-allowed': 'GATE7',
  'half-character': 'GATE7',
  'text-too-long': 'GATE7',
  'drawing-full': 'GATE7',
  'document-full': 'GATE8',
};

export const ruleOf = ({ code, rule }: Pick<Refusal, 'code' | 'rule'>): string =>
  rule ?? (code === 'forged' ? 'GATE9' : rules[code]);

export const refuse = (code: RefusalCode): Refusal => ({
  code,
  text: texts[code],
  close: code === 'malformed' ? closeCode.malformed : null,
  rule: null,
});

/** Nobody else sees a preparation, so what came too late for it stands beside no record. */
export const tooLateForOwn: Refusal = {
  ...refuse('finished'),
  text: `The meeting is finished, so this page can only be read and that was not kept. ${keptSafe} Copy what you typed last.`,
};

export const refuseForgery = (rule: 'GATE4' | 'GATE6' | 'GATE9'): Refusal => ({
  code: 'forged',
  text: texts.forged,
  close: closeCode.forged,
  rule,
});
