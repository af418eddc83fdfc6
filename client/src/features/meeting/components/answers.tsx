import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Pill } from '#components/pill.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { type Answer, answersOf } from '../model/answers.ts';
import { nameOf } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useHeldFocus } from '../model/use-held-focus.ts';
import { AnswerCard } from './answer-card.tsx';
import { AnswerForm } from './answer-form.tsx';

import styles from './answers.module.css';

/** Whose answers I may put down: mine first, then those of people I write for. */
const useMyAnswers = (): readonly Answer[] => {
  const { view, me, canEditLanes } = useReview();
  const answers = answersOf(view).filter(
    ({ person: { id } }) =>
      canEditLanes.has(id) && may(view, { action: 'meeting.agree', forPerson: id as PersonId }),
  );
  return answers.sort((a, b) => Number(b.person.id === me.id) - Number(a.person.id === me.id));
};

const Ask = ({ answer, version }: { answer: Answer; version: number }) => {
  const { t } = useTranslation('meeting');
  const { me } = useReview();
  const { person, state } = answer;
  const isMe = person.id === me.id;
  const [open, setOpen] = useState(false);
  const name = nameOf(person);
  const asks = open || (isMe && state.kind !== 'answered');
  const place = useHeldFocus(asks ? 'form' : 'button');
  const changed = isMe ? t('agree.change') : t('agree.changeFor', { name });
  return (
    <div ref={place}>
      {asks ? (
        <AnswerForm person={person} version={version} onDone={() => setOpen(false)} />
      ) : (
        <Button variant="quiet" icon={PencilLine} onPress={() => setOpen(true)}>
          {state.kind === 'answered' ? changed : t('agree.yoursFor', { name })}
        </Button>
      )}
    </div>
  );
};

const Mine = ({ mine, version }: { mine: readonly Answer[]; version: number }) => (
  <Stack gap="large">
    {mine.map((answer) => (
      <Ask key={`${answer.person.id} ${version}`} answer={answer} version={version} />
    ))}
  </Stack>
);

/** What each of us says to the record that was read back. */
export const Answers = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const answers = answersOf(view);
  const mine = useMyAnswers();
  const { readBack } = view;
  return (
    <Card
      title={t('agree.answersTitle')}
      tags={<Pill tone="neutral">{t(`codes.recordState.${view.recordState}`)}</Pill>}
    >
      <Stack gap="large">
        {readBack?.current === true && mine.length > 0 && <Mine mine={mine} version={readBack.n} />}
        <ul className={styles['list']}>
          {answers.map((answer) => (
            <AnswerCard key={answer.person.id} answer={answer} />
          ))}
        </ul>
      </Stack>
    </Card>
  );
};
