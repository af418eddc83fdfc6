const longest = 20_000;

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Waits for something that will be so soon; says what did not come. */
export const until = async (what: string, isSo: () => boolean): Promise<void> => {
  const latest = Date.now() + longest;
  while (!isSo()) {
    if (Date.now() > latest) throw new Error(`Waited in vain: ${what}`);
    await pause(5);
  }
};
