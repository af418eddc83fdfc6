import { howCodes } from '@fourchairs/shared/domain/codes.ts';
import * as z from 'zod/mini';

/** Names of the parts that the JSON Schema describes once and refers to. */
export const named = z.registry<{ readonly id: string }>();

const run = z.strictObject({
  person: z.nullable(z.string()),
  length: z.int(),
  movedBy: z.exactOptional(z.string()),
  picked: z.exactOptional(z.literal(true)),
});
const gap = z.strictObject({ at: z.int(), gap: z.string() });

/** A text with its typists, as `RecordText` in shared/document/record.ts. */
export const text = z.strictObject({
  text: z.string(),
  by: z.array(run),
  gaps: z.exactOptional(z.array(gap)),
});
named.add(text, { id: 'Text' });

/** How words came in. */
export const cameIn = {
  saidBy: z.string(),
  typedBy: z.string(),
  how: z.enum(howCodes),
  lang: z.string(),
  helpedBy: z.nullable(z.string()),
} as const;

export const provenance = z.strictObject(cameIn);
named.add(provenance, { id: 'Provenance' });

export const translation = z.strictObject({
  words: text,
  lang: z.string(),
  by: z.nullable(z.string()),
  behind: z.exactOptional(z.literal(true)),
});
named.add(translation, { id: 'Translation' });

export const id = z.string();
export const maybe = z.nullable(z.string());
export const maybeNumber = z.nullable(z.number());
