/**
 * Under which name this tab said that the page was read. It stands beside the page's address in the browser's history:
 * it lasts over a reload, and another link knows nothing of it.
 */
export const confirmedBy = (): string | null => {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('confirmedBy' in state)) return null;
  return typeof state.confirmedBy === 'string' ? state.confirmedBy : null;
};

export const keepConfirmed = (name: string | null): void =>
  history.replaceState({ ...history.state, confirmedBy: name }, '');
