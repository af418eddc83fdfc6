import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { ApiError } from '#api/api-error.ts';
import type { UnsavedWords } from '#collab/unsaved-words.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** The meeting was finished while these words were on their way: they are not in the record, and can stand beside it. */
export const LateWords = ({
  meetingId,
  words,
  onDone,
}: {
  meetingId: string;
  words: readonly UnsavedWords[];
  onDone: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const { meetings } = useApi();
  const [text, setText] = useState(() => words.map((each) => each.words).join('\n\n'));
  const [state, setState] = useState<'ready' | 'sending' | 'failed' | 'held'>('ready');
  const add = () => {
    setState('sending');
    meetings
      .addWords(meetingId, text.trim())
      .then(onDone, (error: unknown) =>
        setState(error instanceof ApiError && error.field === 'held' ? 'held' : 'failed'),
      );
  };
  return (
    <PlainPage
      title={t('late.title')}
      actions={
        <>
          <Button
            variant="main"
            pending={state === 'sending'}
            disabled={text.trim() === ''}
            onPress={add}
          >
            {t('late.add')}
          </Button>
          <Button onPress={onDone}>{t('late.leaveOut')}</Button>
        </>
      }
    >
      <p>{t('late.body')}</p>
      <TextField multiline label={t('late.words')} value={text} onChange={setText} />
      {(state === 'failed' || state === 'held') && (
        <Banner tone="error" live="alert">
          {t(`late.${state}`)}
        </Banner>
      )}
    </PlainPage>
  );
};
