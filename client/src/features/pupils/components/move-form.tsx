import { whyLetters } from '@fourchairs/shared/domain/word-limits.ts';
import type { PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';
import { type FormEvent, useRef, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';

import { type FieldErrors, fieldErrorsOf, isShownAtField } from '../model/form-errors.ts';
import { useCourse } from '../model/use-course.ts';
import { useFocusError } from '../model/use-focus-error.ts';
import { useWhenChecks } from '../model/use-meeting-checks.ts';
import { DayTimeFields } from './day-time-fields.tsx';
import { FormTrouble } from './trouble.tsx';
import { type Why, WhyFields } from './why-fields.tsx';

type Draft = Why & { readonly day: string; readonly time: string };

const empty = { day: '', why: '', forChild: false };

const useMoveForm = ({ id, plannedAt }: PupilMeeting) => {
  const check = useWhenChecks();
  const [draft, setDraft] = useState<Draft>({ ...empty, time: plannedAt.slice(11) });
  const [missing, setMissing] = useState<FieldErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const { move } = useCourse(id);
  useFocusError(form, `${JSON.stringify(missing)} ${move.submittedAt} ${move.status}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { day, time, why, forChild } = draft;
    const wrong = check(draft);
    setMissing(wrong);
    if (Object.keys(wrong).length > 0 || move.isPending || !fits(why, whyLetters)) return;
    const moved = { plannedAt: `${day}T${time}`, why: why.trim(), forChild };
    move.mutate(moved, { onSuccess: () => setDraft({ ...empty, time }) });
  };
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const errors = { ...fieldErrorsOf(move.error), ...missing };
  return { form, move, submit, draft, change, errors };
};

/** Another day and time; of a cancelled meeting, a day after all. */
export const MoveForm = ({ meeting, child }: { meeting: PupilMeeting; child: string | null }) => {
  const { t } = useTranslation('pupilCourse');
  const { form, move, submit, draft, change, errors } = useMoveForm(meeting);
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        <h4>{t(meeting.state === 'cancelled' ? 'move.back' : 'move.title')}</h4>
        <Small>{t('move.help')}</Small>
        <Columns fit="small">
          <DayTimeFields
            value={draft}
            dayLabel={t('move.day')}
            timeLabel={t('move.time')}
            errors={errors}
            onChange={change}
          />
        </Columns>
        <WhyFields label={t('move.why')} child={child} value={draft} onChange={change} />
        {move.error !== null && !isShownAtField(move.error, ['plannedAt']) && (
          <FormTrouble error={move.error} />
        )}
        {move.isSuccess && meeting.state !== 'cancelled' && (
          <Banner tone="good" live="status">
            {t('move.done')}
          </Banner>
        )}
        <div>
          <Button type="submit" pending={move.isPending}>
            {move.isPending ? t('move.saving') : t('move.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
