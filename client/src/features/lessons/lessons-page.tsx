import type { LessonSheet } from '@fourchairs/shared/protocol/http/lessons.ts';
import { useQuery } from '@tanstack/react-query';
import { useId, useSyncExternalStore } from 'react';

import { ApiError } from '#api/api-error.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { tokenIn } from '#lib/link-token.ts';

import { ConfirmCard } from './confirm-card.tsx';
import { openLessons } from './lessons-api.ts';

const Points = ({ title, points }: { title: string; points: readonly string[] }) =>
  points.length === 0 ? null : (
    <Card title={title} level={2}>
      <ul>
        {points.map((point) => (
          <li key={point} dir="auto">
            {point}
          </li>
        ))}
      </ul>
    </Card>
  );

const Sheet = ({ sheet, token }: { sheet: LessonSheet; token: string }) => {
  const { t } = useTranslation('lessons');
  const { pupil: name, place, day, lessons } = sheet;
  return (
    <PageFrame
      width="narrow"
      skipWord={t('skip')}
      header={<PageHeader title={sheet.school} subtitle={t('header')} />}
    >
      <Stack>
        <div>
          <h1>{t('title', { name })}</h1>
          <Small>{t('agreed', { place, day: formatDay(day, 'year') })}</Small>
          <Small>{t('only', { name })}</Small>
        </div>
        {lessons.length === 0 ? (
          <p>{t('noneEvery')}</p>
        ) : (
          <Points title={t('every')} points={lessons} />
        )}
        <Points title={t('help', { name })} points={sheet.help} />
        <Points title={t('important', { name })} points={sheet.important} />
        <Points title={t('likes', { name })} points={sheet.likes} />
        <div data-print="hide">
          <ConfirmCard token={token} teachers={sheet.teachers} />
        </div>
      </Stack>
    </PageFrame>
  );
};

const Trouble = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const { t } = useTranslation('lessons');
  const said = error instanceof ApiError && error.kind !== 'offline' ? error.message : '';
  return (
    <PlainPage title={t('bad.title')} actions={<Button onPress={onRetry}>{t('retry')}</Button>}>
      <p>{said === '' ? t('bad.body') : said}</p>
    </PlainPage>
  );
};

const WithToken = ({ token }: { token: string }) => {
  const { t } = useTranslation('lessons');
  // The key holds no token: what is cached outlives this page.
  const visit = useId();
  const { data, error, refetch } = useQuery({
    queryKey: ['lessons', visit],
    queryFn: () => openLessons(token),
    retry: false,
    gcTime: 0,
  });
  if (data !== undefined) return <Sheet sheet={data} token={token} />;
  if (error !== null) return <Trouble error={error} onRetry={() => void refetch()} />;
  return <PlainPage title={t('loading')} />;
};

const onHashChange = (listener: () => void): (() => void) => {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
};

/** What is for every lesson, for staff who have the link and no seat. The token stays in the fragment, to come back to. */
export const LessonsPage = () => {
  const { t } = useTranslation('lessons');
  const hash = useSyncExternalStore(onHashChange, () => globalThis.location.hash);
  const token = tokenIn(hash);
  if (token !== null) return <WithToken key={token} token={token} />;
  return (
    <PlainPage title={t('bad.title')}>
      <p>{t('bad.body')}</p>
    </PlainPage>
  );
};
