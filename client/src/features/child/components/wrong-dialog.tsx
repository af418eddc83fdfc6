import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { formatAnyOf, formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import { SpokenButton } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

/**
 * *Something is wrong*: says before anything private that nobody is reading now, whom to tell today, and that they may
 * need to tell somebody. It keeps nothing that is typed: a child who is not safe needs a person, not a form.
 */
export const WrongDialog = ({
  open,
  onClose,
  adults,
  openers,
  reader,
}: {
  open: boolean;
  onClose: () => void;
  /** Names of the grown-ups at school to turn to. */
  adults: readonly string[];
  /** Who could be allowed to read what the child keeps. */
  openers: readonly string[];
  reader: ReadAloud;
}) => {
  const { t } = useTranslation('child');
  const names = adults.length === 0 ? t('wrong.anyone') : formatAnyOf(adults);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('wrong.title')}
      closeWord={t('wrong.close')}
      footer={
        <SpokenButton reader={reader} variant="main" onPress={onClose}>
          {t('wrong.close')}
        </SpokenButton>
      }
    >
      <Stack gap="medium">
        <SpokenText
          text={t('wrong.notRead')}
          aloud={`${t('wrong.title')}. ${t('wrong.notRead')}`}
          reader={reader}
        />
        <SpokenText text={t('wrong.tell', { names })} reader={reader} />
        <SpokenText text={t('wrong.keepSafe')} reader={reader} />
        <SpokenText text={t('wrong.notYourFault')} reader={reader} />
        {openers.length > 0 && (
          <SpokenText text={t('whoCouldLook', { names: formatList(openers) })} reader={reader} />
        )}
      </Stack>
    </Dialog>
  );
};
