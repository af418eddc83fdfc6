import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';

import { ApiError, type ApiErrorKind } from '#api/api-error.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Stack } from '#components/layout.tsx';
import { PageLink } from '#components/page-link.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

const kindOf = (error: Error): ApiErrorKind =>
  error instanceof ApiError ? error.kind : 'unexpected';

type Trouble = 'signIn' | 'notAllowed' | 'gone' | 'passing';

const troubles: Partial<Record<ApiErrorKind, Trouble>> = {
  'sign-in-again': 'signIn',
  'not-allowed': 'notAllowed',
  'not-found': 'gone',
  'bad-request': 'gone',
};

/** What could not be loaded: what happened, what is safe, what to do. */
export const LoadTrouble = ({
  error,
  onRetry,
  whole = false,
}: {
  error: Error;
  onRetry: () => void;
  /** It is all there is on the page, so its title is the page's. */
  whole?: boolean;
}) => {
  const { t } = useTranslation('pupils');
  const trouble = troubles[kindOf(error)] ?? 'passing';
  const [title, body] = [t(`trouble.${trouble}.title`), t(`trouble.${trouble}.body`)];
  const ways: Partial<Record<Trouble, ReactNode>> = {
    gone: <PageLink to="/pupils">{t('pupil.back')}</PageLink>,
    passing: (
      <Button variant="main" icon={RotateCcw} onPress={onRetry}>
        {t('trouble.retry')}
      </Button>
    ),
  };
  if (!whole) {
    return (
      <EmptyState title={title} action={ways[trouble]}>
        {body}
      </EmptyState>
    );
  }
  return (
    <Card as="div">
      <Stack>
        <h1>{title}</h1>
        <p>{body}</p>
        <div>{ways[trouble]}</div>
      </Stack>
    </Card>
  );
};

/** A form that was not saved, where no single field is to blame. Nothing that was written is lost. */
export const FormTrouble = ({ error }: { error: Error }) => {
  const { t } = useTranslation('pupils');
  const said = error instanceof ApiError ? error.message : '';
  const body =
    kindOf(error) === 'offline' ? t('trouble.offline') : `${said} ${t('trouble.formBody')}`.trim();
  return (
    <Banner tone="error" live="alert" title={t('trouble.formTitle')}>
      {body}
    </Banner>
  );
};
