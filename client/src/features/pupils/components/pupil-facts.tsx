import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';

import { Card } from '#components/card.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Fact } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { dueOf } from '../model/due.ts';
import { formatDate } from '../model/format-date.ts';
import { useToday } from '../model/use-today.ts';
import { DueText } from './due-text.tsx';
import { YearText } from './year-text.tsx';

/** Who this is, and how their reviews stand, in a few facts. */
export const PupilFacts = ({ detail }: { detail: PupilDetail }) => {
  const { t } = useTranslation('pupils');
  const today = useToday();
  const { pupil, dateOfBirth } = detail;
  const place = [pupil.yearGroup, pupil.className].filter((part) => part !== '').join(', ');
  return (
    <Card as="div">
      <Stack>
        <Columns fit="small">
          <Fact label={t('pupil.fullName')}>{pupil.fullName}</Fact>
          <Fact label={t('pupil.born')}>{formatDate(dateOfBirth)}</Fact>
          <Fact label={t('pupil.yearAndClass')}>{place}</Fact>
          <Fact label={t('pupil.nextReview')}>
            <DueText due={dueOf(pupil, today)} />
          </Fact>
        </Columns>
        {pupil.year !== null && (
          <Fact label={t('year.title')}>
            <YearText year={pupil.year} />
          </Fact>
        )}
      </Stack>
    </Card>
  );
};
