import { RotateCcw } from 'lucide-react';

import { ApiError, type ApiErrorKind } from '#api/api-error.ts';
import { Button } from '#components/button.tsx';
import { PageLink } from '#components/page-link.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { loadWords } from '#i18n/load-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

type Trouble = 'signIn' | 'gone' | 'passing';

const troubles: Partial<Record<ApiErrorKind, Trouble>> = {
  'sign-in-again': 'signIn',
  'not-found': 'gone',
  'bad-request': 'gone',
};

/** Few ever see it, and whoever does is online. */
const notAllowed = createLateCode(async () => {
  const [{ NotAllowed }] = await Promise.all([
    import('./not-allowed.tsx'),
    loadWords(['savedAfter']),
  ]);
  return NotAllowed;
});

export const NotAllowedPart = ({ meetingId }: { meetingId: string }) => {
  const late = useLateCode(notAllowed);
  return late.kind === 'there' ? <late.part meetingId={meetingId} /> : null;
};

/** A record that cannot be read: what happened, what is safe, what to do. */
export const SavedTrouble = ({
  meetingId,
  error,
  onRetry,
}: {
  meetingId: string;
  error: Error;
  onRetry: () => void;
}) => {
  const { t } = useTranslation('saved');
  if (error instanceof ApiError && error.kind === 'not-allowed') {
    return <NotAllowedPart meetingId={meetingId} />;
  }
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
