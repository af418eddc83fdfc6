import { sayMark } from './cut-words.ts';

/** A text whose letters have authors holds no mark in it: it has gaps of its own (VERSION3). */
const hasAuthors = (value: object): boolean => 'text' in value && 'by' in value;

const walk = (value: unknown, words: string): unknown => {
  if (typeof value === 'string') return sayMark(value, words);
  if (Array.isArray(value)) return value.map((each: unknown) => walk(each, words));
  if (typeof value !== 'object' || value === null || hasAuthors(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, words)]));
};

/**
 * A record, or what stands beside one, for its reader: where words were taken out of a plain value, the mark is said in
 * their language. What is kept and hashed has the mark as it was put there.
 */
export const sayMarks = <Value>(value: Value, words: string): Value => walk(value, words) as Value;
