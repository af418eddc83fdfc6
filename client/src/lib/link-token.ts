const shape = /^[A-Za-z0-9_-]{43}$/;

/** The token in the fragment of a link's address, or null. Fragments are never sent to a server by the browser. */
export const tokenIn = (hash: string): string | null => {
  const token = hash.replace(/^#/, '').trim();
  return shape.test(token) ? token : null;
};
