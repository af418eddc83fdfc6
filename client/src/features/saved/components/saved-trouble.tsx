import { RotateCcw } from 'lucide-react';

import { ApiError, type ApiErrorKind } from '#api/api-error.ts';
import { Button } from '#components/button.tsx';
import { PageLink } from '#components/page-link.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

type Trouble = 'signIn' | 'notAllowed' | 'gone' | 'passing';

const troubles: Partial<Record<ApiErrorKind, Trouble>> = {
  'sign-in-again': 'signIn',
  'not-allowed': 'notAllowed',
  'not-found': 'gone',
  'bad-request': 'gone',
};

/** A record that cannot be read: what happened, what is safe, what to do. */
export const SavedTrouble = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const { t } = useTranslation('saved');
  const trouble = (error instanceof ApiError ? troubles[error.kind] : undefined) ?? 'passing';
  const retry = (
    <Button variant="main" icon={RotateCcw} onPress={onRetry}>
      {t('trouble.retry')}
    </Button>
  );
  return (
    <PlainPage
      title={t(`trouble.${trouble}.title`)}
      actions={trouble === 'passing' ? retry : undefined}
    >
      <p>{t(`trouble.${trouble}.body`)}</p>
    </PlainPage>
  );
};

/** The meeting goes on, so there is no record yet. */
export const NotFinished = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation('saved');
  return (
    <PlainPage
      title={t('trouble.notFinished.title')}
      actions={
        <PageLink variant="main" to="/meeting/$meetingId" params={{ meetingId }}>
          {t('trouble.notFinished.action')}
        </PageLink>
      }
    >
      <p>{t('trouble.notFinished.body')}</p>
    </PlainPage>
  );
};
