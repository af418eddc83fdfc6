import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useTranslation } from 'react-i18next';

import { Card } from '#components/card.tsx';
import { Columns } from '#components/layout.tsx';
import { Fact } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';

import { dueOf } from '../model/due.ts';
import { useToday } from '../model/use-today.ts';
import { DueText } from './due-text.tsx';

const dateOf = (day: string): string => `${formatDay(day, 'date')} ${day.slice(0, 4)}`;

/** Who this is, in four facts. */
export const PupilFacts = ({ detail }: { detail: PupilDetail }) => {
  const { t } = useTranslation('pupils');
  const today = useToday();
  const { pupil, dateOfBirth } = detail;
  const place = [pupil.yearGroup, pupil.className].filter((part) => part !== '').join(', ');
  return (
    <Card as="div">
      <Columns fit="small">
        <Fact label={t('pupil.fullName')}>{pupil.fullName}</Fact>
        <Fact label={t('pupil.born')}>{dateOf(dateOfBirth)}</Fact>
        <Fact label={t('pupil.yearAndClass')}>{place}</Fact>
        <Fact label={t('pupil.nextReview')}>
          <DueText due={dueOf(pupil, today)} />
        </Fact>
      </Columns>
    </Card>
  );
};
