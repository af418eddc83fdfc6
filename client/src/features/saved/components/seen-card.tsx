import type { RecordOutcome } from '@fourchairs/shared/document/record.ts';
import { outcomeWithSeen } from '@fourchairs/shared/document/with-seen.ts';
import { measurementNoteChars } from '@fourchairs/shared/domain/word-limits.ts';
import type { Seen } from '@fourchairs/shared/protocol/http/after.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { unspoken } from '@fourchairs/shared/words/spoken.ts';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { DateField } from '#components/date-field.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { Spoken } from '#components/spoken.tsx';
import { TextField } from '#components/text-field.tsx';
import { Fact, Small } from '#components/text.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { today } from '#lib/today.ts';
import { ServerWords } from '#session/server-words.tsx';
import { WordsField } from '#session/words-field.tsx';

import type { PaperContent } from '../model/paper-context.ts';
import { useMeasuring, useSeen, useTakingBack } from '../model/use-measuring.ts';
import { ProgressOf } from './record-chart.tsx';

import styles from './receipts.module.css';

/** An outcome that goes on until the next meeting. */
const goesOn = ({ decision, title }: RecordOutcome): boolean =>
  decision !== 'achieved-stop' && decision !== 'replace' && title.text !== '';

const Form = ({ view, outcomes }: { view: MeetingView; outcomes: readonly RecordOutcome[] }) => {
  const { t } = useTranslation('saved');
  const { draft, set, problem, submit, isSending, failure } = useMeasuring(
    view,
    outcomes[0]?.id ?? '',
  );
  const unit = outcomes.find(({ id }) => id === draft.outcome)?.baseline.unit.text ?? '';
  return (
    <form noValidate onSubmit={submit} aria-label={t('seen.title')}>
      <Stack gap="small">
        <Select
          label={t('seen.outcome')}
          value={draft.outcome}
          options={outcomes.map(({ id, title }) => ({
            value: id,
            label: title.text,
            lang: recordLanguage,
          }))}
          onChange={(outcome) => set({ outcome })}
        />
        <Columns fit="small" gap="small">
          <TextField
            label={t('seen.value')}
            labelNote={<Spoken of={planWords(unit)} />}
            inputMode="decimal"
            autoComplete="off"
            value={draft.value}
            onChange={(value) => set({ value })}
            error={
              problem === null
                ? undefined
                : t(`seen.${problem}`, { name: view.pupil.preferredName })
            }
          />
          <DateField
            label={t('seen.day')}
            value={draft.day}
            min={view.pupil.notBefore}
            max={today()}
            onChange={(day) => set({ day })}
          />
        </Columns>
        <WordsField
          label={t('seen.note')}
          most={measurementNoteChars}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
        {failure !== null && (
          <Banner tone="error" live="alert">
            <ServerWords said={failure} otherwise={t('seen.failed')} />
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

/** Who noted it, and how it is taken back by whoever may. */
type Hands = {
  readonly nameOf: (id: string) => string;
  readonly mayTakeBack: (seen: Seen) => boolean;
  readonly onTakeBack: (seen: Seen) => void;
};

const Entry = ({ seen, unit, hands }: { seen: Seen; unit: string; hands: Hands }) => {
  const { t } = useTranslation('saved');
  const { day, value, note, by } = seen;
  const line = t('seen.line', { day: formatDay(day, 'date'), name: hands.nameOf(by) });
  const counted = value === null ? '' : `${formatNumber(value)} ${planWords(unit)}`.trim();
  return (
    <li>
      <b>{line}</b> <Spoken of={counted} />{' '}
      <span dir="auto">
        <Spoken of={planWords(note)} />
      </span>{' '}
      {hands.mayTakeBack(seen) && (
        <Button
          variant="quiet"
          about={`${line} ${unspoken(counted)} ${note}`.trim()}
          onPress={() => hands.onTakeBack(seen)}
        >
          {t('seen.remove')}
        </Button>
      )}
    </li>
  );
};

/** One outcome since the meeting: drawn with what came in, said in a sentence, and who noted what. */
const Since = ({
  outcome,
  all,
  name,
  hands,
}: {
  outcome: RecordOutcome;
  all: readonly Seen[];
  name: string;
  hands: Hands;
}) => {
  const seen = all.filter((each) => each.outcome === outcome.id);
  if (seen.length === 0 && outcome.baseline.value === null) return null;
  return (
    <Fact label={<Spoken of={planWords(outcome.title.text)} />}>
      <Stack gap="small">
        <ProgressOf outcome={outcomeWithSeen(outcome, seen)} name={name} on={today()} />
        {seen.length > 0 && (
          <ul className={styles['list']}>
            {seen.map((each) => (
              <Entry key={each.id} seen={each} unit={outcome.baseline.unit.text} hands={hands} />
            ))}
          </ul>
        )}
      </Stack>
    </Fact>
  );
};

/** Asks before an entry goes, since it goes for good. */
const TakeBack = ({
  meetingId,
  seen,
  onClose,
}: {
  meetingId: string;
  seen: Seen | null;
  onClose: () => void;
}) => {
  const { t } = useTranslation('saved');
  const { mutate } = useTakingBack(meetingId);
  const take = () => {
    if (seen !== null) mutate(seen.id);
    onClose();
  };
  return (
    <ConfirmDialog
      open={seen !== null}
      title={t('seen.removeTitle')}
      confirmWord={t('seen.removeYes')}
      cancelWord={t('seen.removeNo')}
      closeWord={t('seen.removeNo')}
      tone="danger"
      onConfirm={take}
      onCancel={onClose}
    >
      {t('seen.removeLead')}
    </ConfirmDialog>
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
  const [leaving, setLeaving] = useState<Seen | null>(null);
  const hands: Hands = {
    nameOf: (id) => view.people.find((person) => person.id === id)?.name ?? '',
    mayTakeBack: ({ by }) => mayAdd && by === view.you.personId,
    onTakeBack: setLeaving,
  };
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
            {mayAdd && <Form view={view} outcomes={outcomes} />}
            {all.length === 0 && <Small>{t('seen.none')}</Small>}
            {outcomes.map((outcome) => (
              <Since
                key={outcome.id}
                outcome={outcome}
                all={all}
                name={content.record.pupil.preferredName}
                hands={hands}
              />
            ))}
          </Stack>
        </Disclosure>
      </Card>
      <TakeBack meetingId={view.id} seen={leaving} onClose={() => setLeaving(null)} />
    </div>
  );
};
