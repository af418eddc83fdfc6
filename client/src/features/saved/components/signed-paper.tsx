import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { PenLine } from 'lucide-react';
import { type FormEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { DateField } from '#components/date-field.tsx';
import { Dialog } from '#components/dialog.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextField } from '#components/text-field.tsx';
import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ServerWords } from '#session/server-words.tsx';
import { type Agreeing, type AnswerKind, useAgreeing } from '#session/use-agreeing.ts';

import { usePaper } from '../model/paper-context.ts';
import type { PaperPerson } from '../model/people.ts';
import { AnswerAbout, thingsIn } from './answer-about.tsx';
import { SendAnswer } from './send-answer.tsx';
import { WordsLanguage } from './words-language.tsx';

type Part = { readonly answer: Agreeing; readonly name: string };

const Kind = ({ answer, name }: Part) => {
  const { t } = useTranslation('saved');
  return (
    <RadioGroup<AnswerKind>
      legend={t('signed.answer', { name })}
      options={[
        { value: 'agrees', label: t('signed.agrees', { name }) },
        { value: 'differs', label: t('signed.differs', { name }) },
      ]}
      value={answer.draft.kind}
      onChange={(kind) => answer.set({ kind })}
    />
  );
};

const Words = ({ answer, lang }: { answer: Agreeing; lang: string }) => {
  const { t } = useTranslation('saved');
  return (
    <TextField
      multiline
      label={t('signed.words')}
      value={answer.draft.words}
      lang={lang}
      onChange={(words) => answer.set({ words })}
      {...(answer.wantsWords && { error: t('own.need') })}
      {...answer.length}
    />
  );
};

interface FormProps {
  view: MeetingView;
  person: PaperPerson;
  onDone: () => void;
}

const Form = ({ view, person, onDone }: FormProps) => {
  const { t } = useTranslation('saved');
  const content = usePaper();
  const [day, setDay] = useState('');
  const [lang, setLang] = useState('en');
  const [tried, setTried] = useState(false);
  const answer = useAgreeing({
    view,
    person,
    version: view.savedVersion,
    things: thingsIn(content).map(({ value }) => value),
    manner: { how: 'paper', lang, signedOn: day },
    onDone,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (day !== '' && !answer.isSending) answer.submit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <p>{t('signed.stays')}</p>
        {!answer.says && <Kind answer={answer} name={person.name} />}
        {answer.draft.kind === 'differs' && <AnswerAbout answer={answer} content={content} />}
        {answer.needsWords && (
          <>
            <Words answer={answer} lang={lang} />
            <WordsLanguage label={t('signed.wordsAreIn')} lang={lang} onLang={setLang} />
          </>
        )}
        <DateField
          label={t('signed.day')}
          value={day}
          onChange={setDay}
          {...(tried && day === '' && { error: t('signed.needDay') })}
        />
        {answer.failure !== null && (
          <Banner tone="error" live="alert">
            <ServerWords said={answer.failure} otherwise={t('signed.failed')} />
          </Banner>
        )}
        <SendAnswer answer={answer} word={t('signed.send')} />
      </Stack>
    </form>
  );
};

/** What came back signed on paper, behind a button. */
export const RecordPaper = ({ view, person }: Pick<FormProps, 'view' | 'person'>) => {
  const { t } = useTranslation(['saved', 'common']);
  const [open, setOpen] = useState(false);
  const showToast = useToast();
  const { name } = person;
  const done = (): void => {
    setOpen(false);
    showToast({ text: t('signed.done') });
  };
  return (
    <div data-print="hide">
      <IconButton icon={PenLine} hasPopup="dialog" onPress={() => setOpen(true)}>
        {t('signed.open', { name })}
      </IconButton>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('signed.title', { name })}
        closeWord={t('common:close')}
      >
        <Form view={view} person={person} onDone={done} />
      </Dialog>
    </div>
  );
};
