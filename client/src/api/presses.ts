/**
 * The id of a press, so that the server knows what is sent again because nobody heard that it had arrived: the same for
 * the same words until they are there.
 */
export const createPresses = () => {
  const ids = new Map<string, string>();
  return {
    of: (said: string): string => {
      const id = ids.get(said) ?? crypto.randomUUID();
      ids.set(said, id);
      return id;
    },
    /** What is said once more from now on is meant once more. */
    arrived: (said: string): void => void ids.delete(said),
  };
};
