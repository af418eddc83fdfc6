/** The browser asks before the page is left while `hasUnsent` says so. Returns what stops it. */
export const guardLeaving = (hasUnsent: () => boolean): (() => void) => {
  const ask = (event: BeforeUnloadEvent) => {
    if (hasUnsent()) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
};
