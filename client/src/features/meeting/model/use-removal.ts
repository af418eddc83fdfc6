import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { stageHeadingId } from './stage-focus.ts';

/** What had the focus is gone with what was removed: the keyboard goes on from the stage's heading, not from the top. */
export const keepKeyboardHere = (): void => {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.getElementById(stageHeadingId)?.focus({ preventScroll: true });
  });
};

/** Says what was removed, with a way to bring it back. */
export const useRemoval = (): ((title: string, bringBack: () => void) => void) => {
  const { t } = useTranslation('meeting');
  const showToast = useToast();
  return (title, bringBack) => {
    keepKeyboardHere();
    showToast({
      text: t('frame.removed', { title: title.trim() === '' ? t('frame.noWords') : title }),
      action: { word: t('frame.undoRemove'), onPress: bringBack },
    });
  };
};
