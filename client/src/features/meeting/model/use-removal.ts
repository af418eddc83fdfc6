import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** Says what was removed, with a way to bring it back. */
export const useRemoval = (): ((title: string, bringBack: () => void) => void) => {
  const { t } = useTranslation('meeting');
  const showToast = useToast();
  return (title, bringBack) =>
    showToast({
      text: t('outcomes.removed', { title: title.trim() === '' ? t('outcomes.noWords') : title }),
      action: { word: t('outcomes.undoRemove'), onPress: bringBack },
    });
};
