import {
  addMeasurement,
  type MeasurementView,
  removeMeasurement,
  restoreMeasurement,
} from '@fourchairs/shared/document/measurements.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { measurementNoteChars } from '@fourchairs/shared/domain/word-limits.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { unspoken } from '@fourchairs/shared/words/spoken.ts';
import { type FormEvent, useState } from 'react';

import { useText } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Spoken } from '#components/spoken.tsx';
import { TextField } from '#components/text-field.tsx';
import { Fact } from '#components/text.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { parseNumber } from '#lib/parse-number.ts';
import { today } from '#lib/today.ts';
import { fits } from '#session/use-length.ts';
import { useSayMarks } from '#session/use-say-marks.ts';
import { WordsField } from '#session/words-field.tsx';

import { useNames, useReview } from '../model/review-context.ts';
import { useRemoval } from '../model/use-removal.ts';

import styles from './measure-form.module.css';

type Draft = { readonly day: string; readonly value: string; readonly note: string };

/** What keeps a draft from going in, as a key of the words; null: nothing does. */
const problemOf = ({ day, value, note }: Draft, notBefore: string) => {
  if (day > today()) return 'measureFuture' as const;
  if (day !== '' && day < notBefore) return 'measureEarly' as const;
  const isNumber = value.trim() === '' || parseNumber(value) !== null;
  const isEmpty = value.trim() === '' && note.trim() === '';
  return !isNumber || isEmpty || day === '' ? ('measureNeed' as const) : null;
};

const useMeasure = (outcome: string) => {
  const { plan, me, view } = useReview();
  const empty = { day: today(), value: '', note: '' };
  const [draft, setDraft] = useState<Draft>(empty);
  const [told, setTold] = useState(false);
  const problem = problemOf(draft, view.pupil.notBefore);
  return {
    draft,
    problem: told ? problem : null,
    set: (part: Partial<Draft>) => setDraft({ ...draft, ...part }),
    submit: (event: FormEvent) => {
      event.preventDefault();
      setTold(problem !== null);
      const { day, value, note } = draft;
      if (problem !== null || !fits(note, measurementNoteChars)) return;
      const measured = { day, value: parseNumber(value), note: note.trim() };
      addMeasurement(plan, outcome, { ...measured, typedBy: me.id as PersonId });
      setDraft(empty);
    },
  };
};

const Form = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const { draft, problem, set, submit } = useMeasure(outcome.id);
  const unit = useText(outcome.text('baselineUnit'));
  return (
    <form noValidate onSubmit={submit} aria-label={t('review.measure')}>
      <Stack gap="small">
        <Columns fit="small" gap="small">
          <DateField
            label={t('review.measureDay')}
            labelLook="quiet"
            value={draft.day}
            min={view.pupil.notBefore}
            max={today()}
            onChange={(day) => set({ day })}
          />
          <TextField
            label={t('review.measureValue')}
            labelLook="quiet"
            labelNote={<Spoken of={planWords(unit)} />}
            inputMode="decimal"
            autoComplete="off"
            value={draft.value}
            onChange={(value) => set({ value })}
            error={
              problem === null
                ? undefined
                : t(`review.${problem}`, { name: view.pupil.preferredName })
            }
          />
        </Columns>
        <WordsField
          label={t('review.measureNote')}
          labelLook="quiet"
          most={measurementNoteChars}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
        <div>
          <Button type="submit">{t('review.measureAdd')}</Button>
        </div>
      </Stack>
    </form>
  );
};

/** A number or note that came, and the way back for whoever noted it. */
const Noted = ({ outcome, noted }: { outcome: OutcomeView; noted: MeasurementView }) => {
  const { t } = useTranslation('meeting');
  const { plan, me, canEditPlan } = useReview();
  const removed = useRemoval();
  const names = useNames();
  const unit = useText(outcome.text('baselineUnit'));
  const { id, day, value, typedBy } = noted;
  const note = useSayMarks()(noted.note);
  const counted = value === null ? '' : `${formatNumber(value)} ${planWords(unit)}`.trim();
  const said = [formatDay(day, 'date'), unspoken(counted), note]
    .filter((part) => part !== '')
    .join(' ');
  const remove = () => {
    removeMeasurement(plan, outcome.id, id);
    removed(said, () => restoreMeasurement(plan, outcome.id, id));
  };
  return (
    <li>
      <b>
        {formatDay(day, 'date')}, {names(typedBy)}
      </b>{' '}
      <Spoken of={counted} />{' '}
      <span dir="auto">
        <Spoken of={planWords(note)} />
      </span>{' '}
      {canEditPlan && typedBy === me.id && (
        <Button variant="quiet" about={said} onPress={remove}>
          {t('review.measureRemove')}
        </Button>
      )}
    </li>
  );
};

/** Notes are read here, numbers in the chart; one's own numbers stand here too, so that a slip can be taken back. */
const Notes = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const { me, canEditPlan } = useReview();
  const listed = outcome.measurements.filter(
    ({ note, typedBy }) => note !== '' || (canEditPlan && typedBy === me.id),
  );
  if (listed.length === 0) return null;
  return (
    <Fact label={t('review.seenNotes')}>
      <ul className={styles['notes']}>
        {listed.map((noted) => (
          <Noted key={noted.id} outcome={outcome} noted={noted} />
        ))}
      </ul>
    </Fact>
  );
};

/** What was measured or seen since last time: the notes to read, and a way to add one. */
export const Measure = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const { canEditPlan } = useReview();
  return (
    <Stack gap="small">
      <Notes outcome={outcome} />
      {canEditPlan && (
        <Disclosure label={t('review.measure')}>
          <Form outcome={outcome} />
        </Disclosure>
      )}
    </Stack>
  );
};
