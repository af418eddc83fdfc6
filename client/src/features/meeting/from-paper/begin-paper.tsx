import { plainDay } from '@fourchairs/shared/domain/plain-day.ts';
import type { TypedUp } from '@fourchairs/shared/protocol/http/papers.ts';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { DateField } from '#components/date-field.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { formatDay, formatDayAndTime } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useNames, useReview } from '../model/review-context.ts';
import type { useTypeUp } from './use-type-up.ts';

/** Who typed up which paper of this person's, and when. */
const Before = ({ papers }: { papers: readonly TypedUp[] }) => {
  const { t } = useTranslation('onPaper');
  const nameOf = useNames();
  return (
    <Banner tone="warn" title={t('type.before')}>
      <ul>
        {papers.map(({ by, day, at, replaces }) => (
          <li key={at}>
            {t(replaces ? 'type.instead' : 'type.line', {
              typed: nameOf(by),
              day: formatDay(day, 'date'),
              when: formatDayAndTime(at),
            })}
          </li>
        ))}
      </ul>
      <p>{t('type.twice')}</p>
    </Banner>
  );
};

/** The day on the paper; and where one was typed up before, whether this one comes beside it or in its place. */
export const BeginPaper = ({ typing }: { typing: ReturnType<typeof useTypeUp> }) => {
  const { t } = useTranslation('onPaper');
  const { me } = useReview();
  const [today] = useState(() => plainDay(Date.now()));
  const [day, setDay] = useState(today);
  const { papers, begin, mayType, goOn } = typing;
  const isFuture = day > today;
  const press = (replaces: boolean) => () => {
    if (day !== '' && !isFuture) begin.mutate({ day, replaces });
  };
  const isMine = mayType && papers.some(({ by }) => by === me.id);
  return (
    <Card>
      <Stack>
        {papers.length > 0 && <Before papers={papers} />}
        <DateField
          label={t('type.day')}
          description={t('type.dayHelp')}
          value={day}
          max={today}
          onChange={setDay}
          error={isFuture ? t('type.future') : undefined}
        />
        {begin.error !== null && (
          <Banner tone="error" live="alert">
            {begin.error.message === '' ? t('type.failed') : begin.error.message}
          </Banner>
        )}
        <Row>
          {isMine && <Button onPress={goOn}>{t('type.goOn')}</Button>}
          {papers.length > 0 && (
            <Button pending={begin.isPending} onPress={press(true)}>
              {t('type.replace')}
            </Button>
          )}
          <Button variant="main" pending={begin.isPending} onPress={press(false)}>
            {t(papers.length > 0 ? 'type.add' : 'type.begin')}
          </Button>
        </Row>
        {papers.length > 0 && <Small>{t('type.replaceHelp')}</Small>}
      </Stack>
    </Card>
  );
};
