import type { FieldUndo } from './field-undo.ts';

const keyOf = (event: KeyboardEvent): 'undo' | 'redo' | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
};

/**
 * Sends every way to undo in a native field (keys, menus, shaking a phone) to `undo`: the browser's own history knows
 * nothing of what others typed and would put their words back wrong.
 */
export const interceptUndo = (
  field: HTMLTextAreaElement,
  undo: Pick<FieldUndo, 'undo' | 'redo'>,
  signal: AbortSignal,
): void => {
  field.addEventListener(
    'keydown',
    (event) => {
      const key = keyOf(event);
      if (key === null || field.readOnly) return;
      event.preventDefault();
      undo[key]();
    },
    { signal },
  );
  field.addEventListener(
    'beforeinput',
    (event) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      undo[event.inputType === 'historyUndo' ? 'undo' : 'redo']();
    },
    { signal },
  );
};
