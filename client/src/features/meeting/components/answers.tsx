import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Pill } from '#components/pill.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { draftName, useDrafts } from '#session/use-drafts.ts';

import { type Answer, answersOf, shownAnswers } from '../model/answers.ts';
import { nameOf } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useHeldFocus } from '../model/use-held-focus.ts';
import { AnswerCard } from './answer-card.tsx';
import { AnswerForm } from './answer-form.tsx';

import styles from './answers.module.css';

type MyAnswer = Answer & { readonly isBegun: boolean };
type Asked = { readonly answer: MyAnswer; readonly version: number | null };

/** Whose answers I may put down: mine first, then those of people I write for; and whether I have begun to. */
const useMyAnswers = (): readonly MyAnswer[] => {
  const { view, me, canEditLanes } = useReview();
  const drafts = useDrafts(useApi().drafts.answers);
  const answers = answersOf(view).filter(
    ({ person: { id } }) =>
      canEditLanes.has(id) && may(view, { action: 'meeting.agree', forPerson: id as PersonId }),
  );
  return answers
    .sort((a, b) => Number(b.person.id === me.id) - Number(a.person.id === me.id))
    .map((answer) => ({ ...answer, isBegun: drafts.has(draftName(view.id, answer.person.id)) }));
};

const Ask = ({ answer, version }: Asked) => {
  const { t } = useTranslation('meeting');
  const { me } = useReview();
  const { person, state, isBegun } = answer;
  const isMe = person.id === me.id;
  const [open, setOpen] = useState(isBegun);
  const name = nameOf(person);
  const asks = open || isBegun || (isMe && state.kind !== 'answered');
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

/**
 * The answers I put down. While what was read back does not stand as it was, those that somebody is in the middle of
 * stay, with their words, to be sent when it is read back again.
 */
const Mine = () => {
  const { view } = useReview();
  const { readBack } = view;
  const isCurrent = readBack?.current === true;
  const mine = useMyAnswers().filter(({ isBegun }) => isCurrent || isBegun);
  if (mine.length === 0) return null;
  return (
    <Stack gap="large">
      {mine.map((answer) => (
        <Ask key={answer.person.id} answer={answer} version={isCurrent ? readBack.n : null} />
      ))}
    </Stack>
  );
};

/** What each of us says to the record that was read back. */
export const Answers = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const answers = shownAnswers(view);
  return (
    <Card
      title={t('agree.answersTitle')}
      tags={<Pill tone="neutral">{t(`codes.recordState.${view.recordState}`)}</Pill>}
    >
      <Stack gap="large">
        <Mine />
        <ul className={styles['list']}>
          {answers.map((answer) => (
            <AnswerCard key={answer.person.id} answer={answer} />
          ))}
        </ul>
      </Stack>
    </Card>
  );
};
