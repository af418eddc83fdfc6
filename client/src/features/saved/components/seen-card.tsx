import type { RecordOutcome } from '@fourchairs/shared/document/record.ts';
import { outcomeWithSeen } from '@fourchairs/shared/document/with-seen.ts';
import type { Seen } from '@fourchairs/shared/protocol/http/after.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { DateField } from '#components/date-field.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { Fact, Small } from '#components/text.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { today, useMeasuring, useSeen } from '../model/use-measuring.ts';
import { ProgressOf } from './record-chart.tsx';

import styles from './receipts.module.css';

/** An outcome that goes on until the next meeting. */
const goesOn = ({ decision, title }: RecordOutcome): boolean =>
  decision !== 'achieved-stop' && decision !== 'replace' && title.text !== '';

const Form = ({
  meetingId,
  outcomes,
}: {
  meetingId: string;
  outcomes: readonly RecordOutcome[];
}) => {
  const { t } = useTranslation('saved');
  const { draft, set, problem, submit, isSending, failure } = useMeasuring(
    meetingId,
    outcomes[0]?.id ?? '',
  );
  const unit = outcomes.find(({ id }) => id === draft.outcome)?.baseline.unit.text ?? '';
  return (
    <form noValidate onSubmit={submit} aria-label={t('seen.title')}>
      <Stack gap="small">
        <Select
          label={t('seen.outcome')}
          value={draft.outcome}
          options={outcomes.map(({ id, title }) => ({ value: id, label: title.text }))}
          onChange={(outcome) => set({ outcome })}
        />
        <Columns fit="small" gap="small">
          <TextField
            label={t('seen.value')}
            labelNote={unit}
            inputMode="decimal"
            autoComplete="off"
            value={draft.value}
            onChange={(value) => set({ value })}
            error={problem === null ? undefined : t(`seen.${problem}`)}
          />
          <DateField
            label={t('seen.day')}
            value={draft.day}
            max={today()}
            onChange={(day) => set({ day })}
          />
        </Columns>
        <TextField
          label={t('seen.note')}
          maxLength={280}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
        {failure !== null && (
          <Banner tone="error" live="alert">
            {failure}
          </Banner>
        )}
        <div>
          <Button type="submit" variant="main" pending={isSending}>
            {isSending ? t('seen.sending') : t('seen.add')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

const List = ({
  outcome,
  seen,
  nameOf,
}: {
  outcome: RecordOutcome;
  seen: readonly Seen[];
  nameOf: (id: string) => string;
}) => {
  const { t } = useTranslation('saved');
  if (seen.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {seen.map(({ id, day, value, note, by }) => (
        <li key={id}>
          <b>{t('seen.line', { day: formatDay(day, 'date'), name: nameOf(by) })}</b>{' '}
          {value !== null && `${formatNumber(value)} ${outcome.baseline.unit.text}`.trim()}{' '}
          <span dir="auto">{note}</span>
        </li>
      ))}
    </ul>
  );
};

/** One outcome since the meeting: drawn with what came in, said in a sentence, and who noted what. */
const Since = ({
  outcome,
  all,
  name,
  nameOf,
}: {
  outcome: RecordOutcome;
  all: readonly Seen[];
  name: string;
  nameOf: (id: string) => string;
}) => {
  const seen = all.filter((each) => each.outcome === outcome.id);
  if (seen.length === 0 && outcome.baseline.value === null) return null;
  return (
    <Fact label={outcome.title.text}>
      <Stack gap="small">
        <ProgressOf outcome={outcomeWithSeen(outcome, seen)} name={name} on={today()} />
        <List outcome={outcome} seen={seen} nameOf={nameOf} />
      </Stack>
    </Fact>
  );
};

/** Between meetings: what was counted or seen about an outcome, and ten seconds to add to it, for staff and parents. */
export const SeenCard = ({
  view,
  content,
  mayAdd,
}: {
  view: MeetingView;
  content: PaperContent;
  mayAdd: boolean;
}) => {
  const { t } = useTranslation('saved');
  const { data: all = [] } = useSeen(view.id);
  const outcomes = content.record.plan.outcomes.filter(goesOn);
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? '';
  if (outcomes.length === 0 || (!mayAdd && all.length === 0)) return null;
  return (
    <div data-print="hide">
      <Card title={t('seen.title')} level={2} size="small">
        <Disclosure
          label={t(mayAdd ? 'seen.open' : 'seen.read')}
          openLabel={t('seen.close')}
          mounted="while-open"
        >
          <Stack>
            <Small>{t('seen.lead')}</Small>
            {mayAdd && <Form meetingId={view.id} outcomes={outcomes} />}
            {all.length === 0 && <Small>{t('seen.none')}</Small>}
            {outcomes.map((outcome) => (
              <Since
                key={outcome.id}
                outcome={outcome}
                all={all}
                name={content.record.pupil.preferredName}
                nameOf={nameOf}
              />
            ))}
          </Stack>
        </Disclosure>
      </Card>
    </div>
  );
};
