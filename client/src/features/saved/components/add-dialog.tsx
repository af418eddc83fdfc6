import { additionLetters } from '@fourchairs/shared/domain/word-limits.ts';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';

import { ApiError } from '#api/api-error.ts';
import { Banner } from '#components/banner.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { TextField } from '#components/text-field.tsx';
import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ServerWords } from '#session/server-words.tsx';
import { useLength } from '#session/use-length.ts';

import { useAddWords } from '../model/use-add-words.ts';
import { SendRow } from './send-row.tsx';

/** What is wrong with the words, said beside the field: they are empty, or the server says so. */
const useFieldError = (add: ReturnType<typeof useAddWords>, empty: boolean): ReactNode => {
  const { t } = useTranslation('saved');
  if (empty) return t('add.need');
  if (!(add.error instanceof ApiError)) return undefined;
  if (add.error.kind === 'too-large') return t('add.tooLong');
  if (add.error.field !== 'words') return undefined;
  return <ServerWords said={add.error.message} otherwise={t('add.failed')} />;
};

interface AddFormProps {
  meetingId: string;
  words: string;
  onWords: (words: string) => void;
  onDone: () => void;
  onCancel: () => void;
}

const AddForm = ({ meetingId, words, onWords, onDone, onCancel }: AddFormProps) => {
  const { t, i18n } = useTranslation(['saved', 'common']);
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const lang = i18n.language.slice(0, 2);
  const add = useAddWords(meetingId);
  const { isTooLong, field: length } = useLength(words, additionLetters);
  const fieldError = useFieldError(add, empty && words.trim() === '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (add.isPending) return;
    const missing = words.trim() === '';
    setEmpty(missing);
    if (missing || isTooLong) form.current?.querySelector('textarea')?.focus();
    else add.mutate({ words: words.trim(), lang }, { onSuccess: onDone });
  };
  const field = { label: t('add.label'), value: words, onChange: onWords, error: fieldError };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        <TextField multiline {...field} {...length} />
        {add.isError && fieldError === undefined && (
          <Banner tone="error" live="alert">
            <ServerWords said={add.error.message} otherwise={t('add.failed')} />
          </Banner>
        )}
        <SendRow isPending={add.isPending} onCancel={onCancel} />
      </Stack>
    </form>
  );
};

/** *I have something to add*. The words stay here until they are saved, also when the dialog is closed in between. */
export const AddDialog = ({
  meetingId,
  open,
  onClose,
}: {
  meetingId: string;
  open: boolean;
  onClose: () => void;
}) => {
  const { t } = useTranslation(['saved', 'common']);
  const [words, setWords] = useState('');
  const showToast = useToast();
  const done = (): void => {
    setWords('');
    onClose();
    showToast({ text: t('add.done') });
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('add.title')} closeWord={t('common:close')}>
      <p>{t('add.body')}</p>
      <p>{t('add.who')}</p>
      <AddForm
        meetingId={meetingId}
        words={words}
        onWords={setWords}
        onDone={done}
        onCancel={onClose}
      />
    </Dialog>
  );
};
