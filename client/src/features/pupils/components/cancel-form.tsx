import { whyLetters } from '@fourchairs/shared/domain/word-limits.ts';
import { type FormEvent, useRef, useState } from 'react';

import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import { useCourse } from '../model/use-course.ts';
import { useFocusError } from '../model/use-focus-error.ts';
import { FormTrouble } from './trouble.tsx';

/** The meeting is not held. Not without a reason. */
export const CancelForm = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation('pupilCourse');
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { cancel } = useCourse(meetingId);
  useFocusError(form, missing);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const words = why.trim();
    setMissing(words === '');
    if (words !== '' && fits(words, whyLetters) && !cancel.isPending) cancel.mutate(words);
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        <h4>{t('cancel.title')}</h4>
        <Small>{t('cancel.help')}</Small>
        <WordsField
          label={t('cancel.why')}
          value={why}
          onChange={setWhy}
          error={missing ? t('cancel.missing') : undefined}
          most={whyLetters}
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
