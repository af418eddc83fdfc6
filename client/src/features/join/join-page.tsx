import type { JoinResponse, PreviewResponse } from '@fourchairs/shared/protocol/http/join.ts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useSyncExternalStore } from 'react';

import { useApi } from '#api/api-context.ts';
import { ApiError } from '#api/api-error.ts';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { tokenIn } from '#lib/link-token.ts';
import { useNavigate } from '#lib/pages/use-pages.ts';
import { useSession } from '#session/session.tsx';

import { LinkProblem, troubleOf } from './link-problem.tsx';
import { notMine, NotMinePage } from './not-mine.tsx';
import { WelcomeCard } from './welcome-card.tsx';

const kindOf = (error: Error): ApiError['kind'] =>
  error instanceof ApiError ? error.kind : 'unexpected';

/** How long to wait before looking again; the first time at once. */
const retryMs = 1000;

/**
 * Looks at a link without using it. The key holds no token (what is cached outlives this page) and is another for each
 * link: an answer still on its way to the one before must not be taken for this one's.
 */
const usePreview = (token: string) => {
  const { join } = useApi();
  const visit = useId();
  return useQuery({
    queryKey: ['link-preview', visit],
    queryFn: () => join.preview(token),
    // A line that drops once while a page opens on a phone is no reason to say that the school cannot be reached.
    retry: (failures, error) => failures < 2 && kindOf(error) === 'offline',
    retryDelay: (failures) => failures * retryMs,
    gcTime: 0,
    staleTime: 0,
  });
};

const pageOf = {
  prepare: '/meeting/$meetingId/prepare',
  meeting: '/meeting/$meetingId',
  saved: '/meeting/$meetingId',
  over: '/meeting/$meetingId',
  cancelled: '/meeting/$meetingId',
  staff: '/meeting/$meetingId',
} as const satisfies Record<PreviewResponse['opens'], string>;

/** Sits down with the link and replaces its address, so that the token is not left in the tab's history. */
const useOpenLink = (token: string, opens: PreviewResponse['opens'] | undefined) => {
  const { redeem } = useSession();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => redeem(token),
    onSuccess: async ({ kind, meetingId }: JoinResponse) => {
      if (kind === 'staff' || meetingId === null) await navigate({ to: '/pupils', replace: true });
      else await navigate({ to: pageOf[opens ?? 'meeting'], params: { meetingId }, replace: true });
    },
  });
};

const JoinWith = ({ token }: { token: string }) => {
  const { t } = useTranslation('join');
  const preview = usePreview(token);
  const open = useOpenLink(token, preview.data?.opens);
  const failed = preview.error ?? open.error;
  if (failed !== null) {
    const retry = (): void => {
      open.reset();
      void preview.refetch();
    };
    return <LinkProblem trouble={troubleOf(kindOf(failed))} onRetry={retry} />;
  }
  if (preview.data === undefined) return <PlainPage title={t('checking')} />;
  return (
    <WelcomeCard
      preview={preview.data}
      token={token}
      opening={open.isPending || open.isSuccess}
      onOpen={() => open.mutate()}
    />
  );
};

const onHashChange = (listener: () => void): (() => void) => {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
};

/** A personal link: says who it is for, and opens the meeting, the saved record or the school's pages at one press. */
export const JoinPage = () => {
  // Another link opened in this same tab changes the fragment alone and loads nothing.
  const hash = useSyncExternalStore(onHashChange, () => globalThis.location.hash);
  if (hash === notMine) return <NotMinePage />;
  const token = tokenIn(hash);
  if (token === null) return <LinkProblem trouble="bad" />;
  return <JoinWith key={token} token={token} />;
};
