import { answersIn } from '@fourchairs/shared/document/who-is-asked.ts';
import type { Agreement } from '@fourchairs/shared/protocol/http/meetings.ts';
import { answerKey, isRecordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { formatDay, formatDayAndTime } from '#i18n/dates.ts';
import { languageName } from '#i18n/languages.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { SaidInEnglish } from '#session/said-translation.tsx';

import { useOwnView } from '../model/own-view.ts';
import { usePaper } from '../model/paper-context.ts';
import { type PaperPerson, peopleOf } from '../model/people.ts';
import { useNames } from '../model/use-names.ts';
import { Box, Boxes, PaperSection } from './paper-section.tsx';
import { Person } from './person.tsx';
import { SchoolView } from './school-view.tsx';
import { SignedPaper } from './signed-paper-part.tsx';

/** *19 March 2026, 4:16pm, on their own device*; *…, on the phone, typed by Miss Adeyemi, in Polish*. */
const useWhenAndHow = (): ((answer: Agreement) => string) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  return (answer) => {
    const name = nameOf(answer.typedBy);
    const day = answer.signedOn ? formatDay(answer.signedOn, 'year') : '';
    const parts = [
      formatDayAndTime(answer.at),
      t(`agree.${answerKey(answer)}`, { name, day }),
      answer.words === '' || isRecordLanguage(answer.lang)
        ? null
        : t('agree.language', { language: languageName(answer.lang) }),
    ];
    return parts.filter((part) => part !== null).join(', ');
  };
};

/** One person's place under *Do we agree?*. Null: they have not answered yet, which is never agreement. */
type Answer = { readonly person: PaperPerson; readonly answer: Agreement | null };

/** What an answer is about: an outcome, a support line or an action by its words; nothing for the whole. */
const useAbout = (): ((id: string | null) => string | null) => {
  const { plan } = usePaper().record;
  return (id) =>
    plan.outcomes.find((each) => each.id === id)?.title.text ??
    [...plan.support, ...plan.actions].find((each) => each.id === id)?.what.text ??
    null;
};

const AnswerInEnglish = ({ answer }: { answer: Agreement }) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  const { version, personId, saidBy, lang, words, translation } = answer;
  return (
    <SaidInEnglish
      view={useOwnView()}
      said={{ of: { kind: 'answer', version, personId }, saidBy, lang, words, translation }}
      nameOf={nameOf}
      quote={(said) => t('said.quote', { words: said })}
    />
  );
};

const Given = ({ answer }: { answer: Agreement }) => {
  const { t } = useTranslation('saved');
  const whenAndHow = useWhenAndHow();
  const about = useAbout()(answer.about);
  return (
    <>
      {about !== null && (
        <Small>
          <Spoken of={t('agree.about', { what: planWords(about) })} />
        </Small>
      )}
      {answer.words !== '' && (
        <p lang={answer.lang} dir="auto">
          {t('said.quote', { words: answer.words })}
        </p>
      )}
      <Small>{whenAndHow(answer)}</Small>
      <AnswerInEnglish answer={answer} />
      {answer.answer === 'differs' && <SchoolView answer={answer} />}
    </>
  );
};

const AnswerBox = ({ given: { person, answer } }: { given: Answer }) => {
  const { t } = useTranslation('saved');
  const { name, role } = person;
  const open = t(role === 'child' ? 'agree.childNotYet' : 'agree.notYet', { name });
  return (
    <Box>
      <Person
        person={person}
        title={answer === null ? open : t(`agree.${answer.answer}`, { name })}
      >
        {answer === null ? <SignedPaper person={person} /> : <Given answer={answer} />}
      </Person>
    </Box>
  );
};

/** What each person says to the whole record. Silence is said to be silence. */
export const AgreeSection = () => {
  const { t } = useTranslation(['saved', 'meeting']);
  const { shown, record } = usePaper();
  const answers = answersIn(peopleOf(record), shown.agreements, shown.asked);
  return (
    <PaperSection title={t('agree.title')}>
      <p>{t('agree.state', { state: t(`meeting:codes.recordState.${shown.recordState}`) })}</p>
      <Boxes>
        {answers.map((given) => (
          <AnswerBox key={given.person.id} given={given} />
        ))}
      </Boxes>
    </PaperSection>
  );
};
