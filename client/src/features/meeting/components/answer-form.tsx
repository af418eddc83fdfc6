import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import type { AgreementRequest } from '#api/meetings.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { onlySays } from '../model/answers.ts';
import { nameOf } from '../model/people.ts';
import { howFor } from '../model/provenance.ts';
import { useReview } from '../model/review-context.ts';
import { useAct } from '../model/use-act.ts';
import { useThings } from '../model/use-things.ts';

import styles from './answer-form.module.css';

type Kind = 'agrees' | 'differs' | 'says';
/** The value of "the whole record" in the list: a native select knows no null. */
const whole = 'whole';

const useKindLabels = (person: MeetingPerson, isMe: boolean) => {
  const { t } = useTranslation('meeting');
  const name = nameOf(person);
  return [
    { value: 'agrees', label: isMe ? t('agree.agrees') : t('agree.agreesFor', { name }) },
    { value: 'differs', label: isMe ? t('agree.differs') : t('agree.differsFor', { name }) },
  ] as const;
};

const About = ({ value, onChange }: { value: string; onChange: (about: string) => void }) => {
  const { t } = useTranslation('meeting');
  const things = useThings();
  return (
    <Select
      label={t('agree.differsAbout')}
      value={value}
      options={things.map((thing) => ({ value: thing.id ?? whole, label: thing.title }))}
      onChange={onChange}
    />
  );
};

/** One person's answer to what was read back: I agree, I see it differently, or (a child) this is what I say. */
export const AnswerForm = ({
  person,
  version,
  onDone,
}: {
  person: MeetingPerson;
  version: number;
  onDone: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const { view, me, lang } = useReview();
  const isMe = person.id === me.id;
  const saysOnly = onlySays(view, person);
  const kinds = useKindLabels(person, isMe);
  const [kind, setKind] = useState<Kind | null>(saysOnly ? 'says' : null);
  const [words, setWords] = useState('');
  const [about, setAbout] = useState(whole);
  const [tried, setTried] = useState(false);
  const send = useAct((meetings, id, answer: AgreementRequest) => meetings.agree(id, answer));
  const name = nameOf(person);
  const needsWords = kind === 'differs' || kind === 'says';
  const missing = needsWords && words.trim() === '';
  const submit = () => {
    setTried(true);
    if (kind === null || missing) return;
    const answer = {
      version,
      answer: kind,
      words: needsWords ? words.trim() : '',
      about: kind === 'differs' && about !== whole ? about : null,
      saidBy: person.id,
      how: howFor(me, person.id),
      lang,
    };
    send.mutate(answer, { onSuccess: onDone });
  };
  const wordsLabel = saysOnly
    ? t('agree.saysWords', { name })
    : isMe
      ? t('agree.differsWords')
      : t('agree.differsWordsFor', { name });
  return (
    <form
      className={styles['form']}
      aria-label={isMe ? t('agree.yours', { name }) : t('agree.yoursFor', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {!saysOnly && (
        <RadioGroup<Kind>
          legend={isMe ? t('agree.yours', { name }) : t('agree.yoursFor', { name })}
          options={kinds}
          value={kind}
          onChange={setKind}
          who={person.role}
        />
      )}
      {kind === 'differs' && <About value={about} onChange={setAbout} />}
      {needsWords && (
        <TextField
          multiline
          label={wordsLabel}
          description={saysOnly ? t('agree.saysHelp', { name }) : t('agree.differsHelp')}
          value={words}
          maxLength={4000}
          onChange={setWords}
          {...(tried && missing && { error: t('agree.differsNeed') })}
        />
      )}
      {send.isError && (
        <Banner tone="error" live="alert">
          {t('agree.failed')}
        </Banner>
      )}
      <div>
        <Button variant="main" type="submit" disabled={kind === null} pending={send.isPending}>
          {send.isPending ? t('agree.sending') : t('agree.send')}
        </Button>
      </div>
    </form>
  );
};
