import { whyLetters } from '@fourchairs/shared/domain/word-limits.ts';
import { type FormEvent, useRef, useState } from 'react';

import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';

import { useCourse } from '../model/use-course.ts';
import { useFocusError } from '../model/use-focus-error.ts';
import { FormTrouble } from './trouble.tsx';
import { type Why, WhyFields } from './why-fields.tsx';

/** The meeting is not held. Not without a reason. */
export const CancelForm = ({ meetingId, child }: { meetingId: string; child: string | null }) => {
  const { t } = useTranslation('pupilCourse');
  const [draft, setDraft] = useState<Why>({ why: '', forChild: false });
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { cancel } = useCourse(meetingId);
  useFocusError(form, missing);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const why = draft.why.trim();
    setMissing(why === '');
    if (why !== '' && fits(why, whyLetters) && !cancel.isPending) cancel.mutate({ ...draft, why });
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        <h4>{t('cancel.title')}</h4>
        <Small>{t('cancel.help')}</Small>
        <WhyFields
          label={t('cancel.why')}
          child={child}
          value={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
          error={missing ? t('cancel.missing') : undefined}
          required
        />
        {cancel.error !== null && <FormTrouble error={cancel.error} />}
        <div>
          <Button type="submit" variant="danger" pending={cancel.isPending}>
            {cancel.isPending ? t('cancel.saving') : t('cancel.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
