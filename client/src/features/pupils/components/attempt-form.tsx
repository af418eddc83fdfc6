import { attemptCodes, type AttemptHow } from '@fourchairs/shared/domain/codes.ts';
import { plainDay } from '@fourchairs/shared/domain/plain-day.ts';
import { attemptLetters } from '@fourchairs/shared/domain/word-limits.ts';
import { type FormEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import { useCourse } from '../model/use-course.ts';
import { FormTrouble } from './trouble.tsx';

type Draft = { readonly day: string; readonly how: AttemptHow; readonly words: string };

/** The school tried to reach the family: noted by whoever invites, before anybody is in the meeting. */
export const AttemptForm = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation('pupilCourse');
  const [today] = useState(() => plainDay(Date.now()));
  const empty: Draft = { day: today, how: 'phone', words: '' };
  const [draft, setDraft] = useState(empty);
  const { attempt } = useCourse(meetingId);
  const change = (part: Partial<Draft>): void => {
    // What is said of the last one is not said of this one.
    if (!attempt.isPending) attempt.reset();
    setDraft({ ...draft, ...part });
  };
  const isFuture = draft.day > today;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft.day === '' || isFuture || attempt.isPending) return;
    if (!fits(draft.words, attemptLetters)) return;
    const tried = { ...draft, words: draft.words.trim() };
    attempt.mutate(tried, { onSuccess: () => setDraft(empty) });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <h4>{t('attempt.title')}</h4>
        <Small>{t('attempt.help')}</Small>
        <Columns fit="small">
          <DateField
            label={t('attempt.day')}
            value={draft.day}
            max={today}
            onChange={(day) => change({ day })}
            error={isFuture ? t('attempt.future') : undefined}
            required
          />
          <Select
            label={t('attempt.how')}
            value={draft.how}
            options={attemptCodes.map((code) => ({
              value: code,
              label: t(`attempt.ways.${code}`),
            }))}
            onChange={(how) => change({ how })}
          />
        </Columns>
        <WordsField
          label={t('attempt.words')}
          value={draft.words}
          onChange={(words) => change({ words })}
          most={attemptLetters}
        />
        {attempt.error !== null && <FormTrouble error={attempt.error} />}
        {attempt.isSuccess && (
          <Banner tone="good" live="status">
            {t('attempt.done')}
          </Banner>
        )}
        <div>
          <Button type="submit" pending={attempt.isPending}>
            {attempt.isPending ? t('attempt.saving') : t('attempt.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
