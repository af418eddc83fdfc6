import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { type FormEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { InlineSelect } from '#components/inline-select.tsx';
import { Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { Small } from '#components/text.tsx';
import { languageName, languagesToOffer } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { type Agreeing, type AnswerKind, useAgreeing, whole } from '#session/use-agreeing.ts';

import type { PaperContent } from '../model/paper-context.ts';

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

/** What has a name in the record and can be seen differently: an outcome or a line of support. */
const thingsIn = ({ record: { plan } }: PaperContent) =>
  [
    ...plan.outcomes.map(({ id, title }) => ({ value: id, label: title.text })),
    ...plan.support.map(({ id, what }) => ({ value: id, label: what.text })),
  ].filter(({ label }) => label !== '');

/** What is seen differently: one of these, or the whole record. */
const About = ({ answer, content }: { answer: Agreeing; content: PaperContent }) => {
  const { t } = useTranslation('saved');
  return (
    <Select
      label={t('own.about')}
      value={answer.draft.about}
      options={[{ value: whole, label: t('own.whole') }, ...thingsIn(content)]}
      onChange={(about) => answer.set({ about })}
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
  const { t, i18n } = useTranslation('saved');
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
      <Small>
        {t('own.wordsAreIn')}{' '}
        <InlineSelect
          label={t('own.language')}
          options={languagesToOffer([i18n.language.slice(0, 2)]).map((code) => ({
            value: code,
            label: languageName(code),
          }))}
          value={lang}
          onChange={onLang}
        />
      </Small>
    </>
  );
};

const Send = ({ answer }: { answer: Agreeing }) => {
  const { t } = useTranslation('saved');
  return (
    <div>
      <Button
        type="submit"
        variant="main"
        disabled={answer.draft.kind === null}
        pending={answer.isSending}
      >
        {t(answer.isSending ? 'own.sending' : 'own.send')}
      </Button>
    </div>
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
        {answer.draft.kind === 'differs' && <About answer={answer} content={content} />}
        {answer.needsWords && <Words answer={answer} lang={lang} onLang={setLang} />}
        {answer.failure !== null && (
          <Banner tone="error" live="alert">
            {t('own.failed')}
          </Banner>
        )}
        <Send answer={answer} />
      </Stack>
    </form>
  );
};
