import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { type FormEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { type Agreeing, type AnswerKind, useAgreeing } from '#session/use-agreeing.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { AnswerAbout, thingsIn } from './answer-about.tsx';
import { SendAnswer } from './send-answer.tsx';
import { WordsLanguage } from './words-language.tsx';

const Kind = ({ answer }: { answer: Agreeing }) => {
  const { t } = useTranslation('saved');
  return (
    <RadioGroup<AnswerKind>
      legend={t('own.question')}
      options={[
        { value: 'agrees', label: t('own.agrees') },
        { value: 'differs', label: t('own.differs') },
      ]}
      value={answer.draft.kind}
      onChange={(kind) => answer.set({ kind })}
    />
  );
};

const Words = ({
  answer,
  lang,
  onLang,
}: {
  answer: Agreeing;
  lang: string;
  onLang: (lang: string) => void;
}) => {
  const { t } = useTranslation('saved');
  return (
    <>
      <TextField
        multiline
        label={t(answer.says ? 'own.saysWords' : 'own.differsWords')}
        description={t(answer.says ? 'own.saysHelp' : 'own.differsHelp')}
        value={answer.draft.words}
        lang={lang}
        onChange={(words) => answer.set({ words })}
        {...(answer.wantsWords && { error: t('own.need') })}
        {...answer.length}
      />
      <WordsLanguage label={t('own.wordsAreIn')} lang={lang} onLang={onLang} />
    </>
  );
};

/** *I agree*, *I see it differently* with the words for it, or (a child) what they say. */
export const OwnAnswerForm = ({
  view,
  version,
  content,
  onDone,
}: {
  view: MeetingView;
  version: number;
  content: PaperContent;
  onDone: () => void;
}) => {
  const { t, i18n } = useTranslation('saved');
  const [lang, setLang] = useState(i18n.language.slice(0, 2));
  const { personId: id, role } = view.you;
  const manner = { how: 'self', lang } as const;
  const things = thingsIn(content).map(({ value }) => value);
  const answer = useAgreeing({ view, person: { id, role }, version, things, manner, onDone });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!answer.isSending) answer.submit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <p>{t('own.stays')}</p>
        {!answer.says && <Kind answer={answer} />}
        {answer.draft.kind === 'differs' && <AnswerAbout answer={answer} content={content} />}
        {answer.needsWords && <Words answer={answer} lang={lang} onLang={setLang} />}
        {answer.failure !== null && (
          <Banner tone="error" live="alert">
            {t('own.failed')}
          </Banner>
        )}
        <SendAnswer answer={answer} word={t('own.send')} />
      </Stack>
    </form>
  );
};
