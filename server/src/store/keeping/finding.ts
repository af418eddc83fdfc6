/** One thing that is not as it was written: where it is, and what is wrong, for a person. */
export type Finding = { readonly where: string; readonly what: string };
