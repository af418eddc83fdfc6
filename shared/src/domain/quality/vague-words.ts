/**
 * Words that leave open who does what, how often or how much. Parents and advisers ask schools to say it in numbers
 * instead (SEND guidance of several councils: "regular", "as required", "access to", "opportunities for").
 */
const vague =
  /\b(?:regular(?:ly)?|as (?:required|needed|necessary|appropriate)|(?:when|where|if) (?:required|needed|necessary|appropriate|possible)|access to|opportunit(?:y|ies) (?:for|to)|improv(?:e|es|ed|ing|ement)|ongoing|from time to time|better|more confident(?:ly)?|encouraged? to|a range of|support(?:ed|ing)? (?:with|to))\b/iu;

/** The first vague word of a text as it stands there, or null. */
export const vagueWordIn = (text: string): string | null => vague.exec(text)?.[0] ?? null;
