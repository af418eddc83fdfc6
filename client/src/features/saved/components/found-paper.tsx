import { additionLetters } from '@fourchairs/shared/domain/word-limits.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Addition } from '@fourchairs/shared/protocol/http/versions.ts';
import { type FormEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { useToast } from '#components/toast-context.ts';
import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { today } from '#lib/today.ts';
import { may } from '#session/may.ts';
import { ServerWords } from '#session/server-words.tsx';
import { useLength } from '#session/use-length.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { useAddWords } from '../model/use-add-words.ts';
import { SendRow } from './send-row.tsx';
import { WordsLanguage } from './words-language.tsx';

interface FoundPaperProps {
  view: MeetingView;
  content: PaperContent;
}

/** Whose paper it can be: whoever speaks at the meeting, except whoever types. */
const writersIn = (view: MeetingView) =>
  view.people.filter(({ id, role }) => {
    const forPerson = id as PersonId;
    const isReader = role === 'observer' || role === 'admin';
    return !isReader && may(view, { action: 'meeting.add-words-for', forPerson, paper: true });
  });

/** Papers of one person that stand beside the record already: a colleague may have held this very one. */
const Already = ({ papers, content }: { papers: readonly Addition[]; content: PaperContent }) => {
  const { t } = useTranslation('saved');
  if (papers.length === 0) return null;
  return (
    <Banner tone="warn" title={t('found.already')}>
      <ul>
        {papers.map(({ at, typedBy, paperDay }) => (
          <li key={at}>
            {t('found.line', {
              day: formatDay(paperDay ?? dayOf(at), 'year'),
              typed: content.people.get(typedBy)?.name ?? '',
              when: formatDay(dayOf(at), 'year'),
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
};

const useFoundPaper = ({ view, content }: FoundPaperProps, onDone: () => void) => {
  const { t } = useTranslation('saved');
  const [person, setPerson] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const [words, setWords] = useState('');
  const [lang, setLang] = useState('en');
  const [tried, setTried] = useState(false);
  const { isTooLong, field: length } = useLength(words, additionLetters);
  const add = useAddWords(view.id);
  const papers = content.shown.additions.filter(
    ({ personId, paperDay }) => personId === person && typeof paperDay === 'string',
  );
  const isFuture = day > today();
  const missing = { person: person === null, day: day === '', words: words.trim() === '' };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (person === null || missing.day || missing.words || isFuture || isTooLong) return;
    if (add.isPending) return;
    const paper = { day, known: papers.length };
    add.mutate(
      { words: words.trim(), saidBy: person, how: 'paper', lang, paper },
      { onSuccess: onDone },
    );
  };
  const dayError = isFuture ? t('found.future') : t('signed.needDay');
  return {
    whose: {
      value: person,
      onChange: setPerson,
      ...(tried && missing.person && { error: t('found.needWhose') }),
    },
    when: {
      value: day,
      onChange: setDay,
      max: today(),
      ...((isFuture || (tried && missing.day)) && { error: dayError }),
    },
    what: {
      value: words,
      onChange: setWords,
      lang,
      ...(tried && missing.words && { error: t('add.need') }),
      ...length,
    },
    language: { lang, onLang: setLang },
    papers,
    add,
    submit,
  };
};

const Form = (props: FoundPaperProps & { onDone: () => void; onCancel: () => void }) => {
  const { view, content, onDone, onCancel } = props;
  const { t } = useTranslation(['saved', 'common']);
  const { whose, when, what, language, papers, add, submit } = useFoundPaper(props, onDone);
  const people = writersIn(view).map(({ id, name, role }) => ({
    value: id,
    label: `${name}, ${t(`common:roles.${role}`)}`,
  }));
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <p>{t('found.body')}</p>
        <p>{t('found.stays')}</p>
        <Select
          label={t('found.whose')}
          placeholder={t('receipts.choose')}
          options={people}
          {...whose}
        />
        <Already papers={papers} content={content} />
        <DateField label={t('signed.day')} {...when} />
        <TextField multiline label={t('signed.words')} {...what} />
        <WordsLanguage label={t('signed.wordsAreIn')} {...language} />
        {add.isError && (
          <Banner tone="error" live="alert">
            <ServerWords said={add.error.message} otherwise={t('signed.failed')} />
          </Banner>
        )}
        <SendRow isPending={add.isPending} onCancel={onCancel} />
      </Stack>
    </form>
  );
};

/** For the lead and the SENCO: what somebody wrote on a paper that turned up when the record was saved already. */
export const FoundPaper = (props: FoundPaperProps) => {
  const { t } = useTranslation(['saved', 'common']);
  const [open, setOpen] = useState(false);
  const showToast = useToast();
  if (writersIn(props.view).length === 0) return null;
  const close = () => setOpen(false);
  const done = () => {
    close();
    showToast({ text: t('found.done') });
  };
  return (
    <div data-print="hide">
      <Button variant="quiet" hasPopup="dialog" onPress={() => setOpen(true)}>
        {t('found.open')}
      </Button>
      <Dialog open={open} onClose={close} title={t('found.title')} closeWord={t('common:close')}>
        {open && <Form {...props} onDone={done} onCancel={close} />}
      </Dialog>
    </div>
  );
};
