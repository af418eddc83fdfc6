import { isAgreed } from '@fourchairs/shared/domain/standing-answers.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Involvement } from '@fourchairs/shared/protocol/http/reports.ts';
import { involvementLines } from '@fourchairs/shared/words/involvement-lines.ts';
import { Check, Undo2 } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Stack } from '#components/layout.tsx';
import { Pill } from '#components/pill.tsx';
import { Small } from '#components/text.tsx';
import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { ServerWords } from '../server-words.tsx';
import { NoteInvolvement } from './note-involvement.tsx';
import { useInvolvement } from './use-involvement.ts';

import styles from '../reports/report-row.module.css';

interface OneProps {
  view: MeetingView;
  professional: MeetingPerson;
}

const stateOf = (professional: string, said: readonly Involvement[]) => {
  if (isAgreed(professional, said)) return 'agreed';
  return said.some((answer) => answer.professional === professional) ? 'back' : 'none';
};
const tones = { agreed: 'good', back: 'warn', none: 'neutral' } as const;

/** Who said what, when and how. */
const Lines = ({ view, professional }: OneProps) => {
  const { t } = useTranslation('professionals');
  const lines = involvementLines(professional.id, view.involvement, {
    t,
    nameOf: (id) => view.people.find((person) => person.id === id)?.name ?? t('reports.stranger'),
    dayOf: (instant) => formatDay(dayOf(instant), 'date'),
  });
  return lines.map((line) => <Small key={line}>{line}</Small>);
};

/** The question to whoever decides, on their own device: one press, and one to take it back. */
const OwnAnswer = ({
  view,
  professional,
  own,
  say,
}: OneProps & {
  own: MeetingPerson;
  say: ReturnType<typeof useInvolvement>['say'];
}) => {
  const { t } = useTranslation('professionals');
  const mine = view.involvement.find(
    (answer) => answer.professional === professional.id && answer.person === own.id,
  );
  const agrees = mine?.agrees === true;
  const answer = () =>
    say.mutate({ professional: professional.id, person: own.id, agrees: !agrees, how: 'own' });
  return (
    <Button
      variant="quiet"
      icon={agrees ? Undo2 : Check}
      about={t('involvement.ask', { name: professional.name })}
      pending={say.isPending}
      onPress={answer}
    >
      {t(agrees ? 'involvement.takeBack' : 'involvement.agree')}
    </Button>
  );
};

/** One professional, who agreed that they help, and a way to say it or note it. */
export const OneProfessional = ({ view, professional }: OneProps) => {
  const { t } = useTranslation('professionals');
  const { own, notedFor, say } = useInvolvement(view);
  const state = stateOf(professional.id, view.involvement);
  return (
    <li className={styles['report']}>
      <div className={styles['words']}>
        <p className={styles['name']}>
          {professional.name}
          <Pill tone={tones[state]}>{t(`involvement.state.${state}`)}</Pill>
        </p>
        {own !== undefined && <p>{t('involvement.ask', { name: professional.name })}</p>}
        <Lines view={view} professional={professional} />
        {say.isError && (
          <p role="alert">
            <ServerWords said={say.error.message} otherwise={t('involvement.failed')} />
          </p>
        )}
        {notedFor.length > 0 && (
          <Disclosure label={t('involvement.note')} mounted="while-open">
            <Stack gap="small">
              <NoteInvolvement professional={professional} deciders={notedFor} say={say} />
            </Stack>
          </Disclosure>
        )}
      </div>
      {own !== undefined && (
        <span className={styles['buttons']}>
          <OwnAnswer view={view} professional={professional} own={own} say={say} />
        </span>
      )}
    </li>
  );
};
