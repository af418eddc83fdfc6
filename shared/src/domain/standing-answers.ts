/** What each person said last of each professional, in the order in which they first spoke. */
export const standingAnswers = <
  Answer extends { readonly professional: string; readonly person: string },
>(
  said: readonly Answer[],
): Answer[] => {
  const last = new Map<string, Answer>();
  for (const answer of said) last.set(`${answer.professional} ${answer.person}`, answer);
  return [...last.values()];
};

/** Whether somebody agrees now that this professional helps. */
export const isAgreed = (
  professional: string,
  said: readonly { readonly professional: string; readonly agrees: boolean }[],
): boolean => said.some((answer) => answer.professional === professional && answer.agrees);
