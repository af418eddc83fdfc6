/** The heading of the stage in sight: where focus goes when the stage changes. */
export const stageHeadingId = 'stage-heading';

/** Puts focus on the stage's heading and the top of the page in sight. Call it after the new stage is drawn. */
export const focusStageHeading = (): void => {
  scrollTo({ top: 0 });
  document.getElementById(stageHeadingId)?.focus({ preventScroll: true });
};

/** Whether the person is in the middle of something that must not be pulled away: a text, or a dialog. */
export const isBusyTyping = (): boolean => {
  const active = document.activeElement;
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(active instanceof HTMLElement)) return false;
  return (
    active.isContentEditable ||
    active instanceof HTMLTextAreaElement ||
    (active instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(active.type))
  );
};
