import { RotateCcw } from 'lucide-react';

import { ApiError } from '#api/api-error.ts';
import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** Whether opening one's own link again is what helps. */
const needsLink = (error: Error): boolean =>
  error instanceof ApiError &&
  (error.kind === 'sign-in-again' || error.kind === 'not-found' || error.kind === 'not-allowed');

/** The meeting could not be opened from this tab: what to do about it. */
export const NoMeeting = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const { t } = useTranslation(['meeting', 'errors']);
  if (needsLink(error)) {
    return (
      <PlainPage title={t('errors:notFound.title')}>
        <p>{t('trouble.noSeat')}</p>
      </PlainPage>
    );
  }
  return (
    <PlainPage
      title={t('errors:pageNotLoaded.title')}
      actions={
        <Button variant="main" icon={RotateCcw} onPress={onRetry}>
          {t('errors:pageNotLoaded.retry')}
        </Button>
      }
    >
      <p>{t('errors:pageNotLoaded.body')}</p>
    </PlainPage>
  );
};
