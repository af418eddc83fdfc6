import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { ServerWords } from '#session/server-words.tsx';
import { type AnswerKind, whole } from '#session/use-agreeing.ts';

import { nameOf } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useAnswer } from '../model/use-answer.ts';
import { useThings } from '../model/use-things.ts';
import { SaidHow } from './said-how.tsx';

import styles from './answer-form.module.css';

type Answer = ReturnType<typeof useAnswer>;
interface Part {
  person: MeetingPerson;
  answer: Answer;
}

/** *What do you say, Magda?*, or whom I write for: *What does Zofia say?* */
const useQuestion = (person: MeetingPerson): string => {
  const { t } = useTranslation('meeting');
  const { me } = useReview();
  return t(person.id === me.id ? 'agree.yours' : 'agree.yoursFor', { name: nameOf(person) });
};

const Kind = ({ person, answer }: Part) => {
  const { t } = useTranslation('meeting');
  const { me } = useReview();
  const name = nameOf(person);
  const isMe = person.id === me.id;
  return (
    <RadioGroup<AnswerKind>
      legend={useQuestion(person)}
      options={[
        { value: 'agrees', label: isMe ? t('agree.agrees') : t('agree.agreesFor', { name }) },
        { value: 'differs', label: isMe ? t('agree.differs') : t('agree.differsFor', { name }) },
      ]}
      value={answer.draft.kind}
      onChange={(kind) => answer.set({ kind })}
      who={person.role}
    />
  );
};

const About = ({ answer }: { answer: Answer }) => {
  const { t } = useTranslation('meeting');
  return (
    <Select
      label={t('agree.differsAbout')}
      value={answer.draft.about}
      options={useThings().map(({ id, title }) => ({
        value: id ?? whole,
        label: title,
        ...(id !== null && { lang: recordLanguage }),
      }))}
      onChange={(about) => answer.set({ about })}
    />
  );
};

const OwnWords = ({ person, answer }: Part) => {
  const { t } = useTranslation('meeting');
  const { me } = useReview();
  const name = nameOf(person);
  const differs =
    person.id === me.id ? t('agree.differsWords') : t('agree.differsWordsFor', { name });
  return (
    <TextField
      multiline
      label={answer.says ? t('agree.saysWords', { name }) : differs}
      description={answer.says ? t('agree.saysHelp', { name }) : t('agree.differsHelp')}
      value={answer.draft.words}
      onChange={(words) => answer.set({ words })}
      {...(answer.wantsWords && { error: t('agree.differsNeed') })}
      {...answer.length}
      lang={answer.manner.lang}
    />
  );
};

/** How the words come in: of somebody else's answer always, of mine where it has words. */
const CameIn = ({ person, answer }: Part) => {
  const { me } = useReview();
  if (person.id === me.id && !answer.needsWords) return null;
  return (
    <Small>
      <SaidHow saidBy={person.id} manner={answer.manner} onChange={answer.setManner} />
    </Small>
  );
};

/** One person's answer to what was read back: I agree, I see it differently, or (a child) this is what I say. */
export const AnswerForm = ({
  person,
  version,
  onDone,
}: {
  person: MeetingPerson;
  version: number | null;
  onDone: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const answer = useAnswer(person, version, onDone);
  return (
    <form
      className={styles['form']}
      aria-label={useQuestion(person)}
      onSubmit={(event) => {
        event.preventDefault();
        answer.submit();
      }}
    >
      {!answer.says && <Kind person={person} answer={answer} />}
      {answer.draft.kind === 'differs' && <About answer={answer} />}
      {answer.needsWords && <OwnWords person={person} answer={answer} />}
      <CameIn person={person} answer={answer} />
      {!answer.canSend && <Banner live="status">{t('agree.waits')}</Banner>}
      {answer.failure !== null && (
        <Banner tone="error" live="alert">
          <ServerWords said={answer.failure} otherwise={t('agree.failed')} />
        </Banner>
      )}
      <div>
        <Button
          variant="main"
          type="submit"
          disabled={answer.draft.kind === null || !answer.canSend}
          pending={answer.isSending}
        >
          {answer.isSending ? t('agree.sending') : t('agree.send')}
        </Button>
      </div>
    </form>
  );
};
