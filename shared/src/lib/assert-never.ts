/** Closes a switch over a union: the compiler refuses it when a case is missing. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
};
