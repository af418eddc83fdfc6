import type { OpeningView } from '@fourchairs/shared/protocol/http/openings.ts';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Pill } from '#components/pill.tsx';
import { Small } from '#components/text.tsx';
import { formatDayAndTime } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { DecideOpening } from './decide-opening.tsx';
import { NotDone } from './not-done.tsx';
import { OpenedPageView } from './opened-page.tsx';
import { useOpeningActs, useReadOpened } from './use-openings.ts';

import styles from './opening-card.module.css';

/** Every step there was, with its reason. */
const Steps = ({ steps }: Pick<OpeningView, 'steps'>) => {
  const { t } = useTranslation('safeguarding');
  return (
    <ol className={styles['steps']} aria-label={t('steps.label')}>
      {steps.map(({ step, by, at, words }, index) => (
        // Steps are only ever added.
        <li key={index}>
          <Small>{formatDayAndTime(at)}</Small>
          <p>{t(`steps.${step}`, { name: by })}</p>
          {words !== '' && (
            <blockquote className={styles['words']} dir="auto">
              {words}
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  );
};

const Reading = ({ id }: { id: string }) => {
  const { t } = useTranslation('safeguarding');
  const read = useReadOpened(id);
  return (
    <Stack>
      <NotDone error={read.error} />
      {read.data !== undefined && <OpenedPageView opened={read.data} />}
      <Row>
        <Button variant="main" pending={read.isPending} onPress={() => read.mutate()}>
          {t(read.data === undefined ? 'read' : 'readAgain')}
        </Button>
        {read.data !== undefined && <Button onPress={() => read.reset()}>{t('hide')}</Button>}
      </Row>
      <Small>{t('readHelp')}</Small>
    </Stack>
  );
};

/** One opening: where it stands, every step of it, and what whoever looks may do. */
export const OpeningCard = ({ opening, hours }: { opening: OpeningView; hours: number }) => {
  const { t } = useTranslation('safeguarding');
  const { id, pupil, meeting, state, until, steps, may } = opening;
  const acts = useOpeningActs(id);
  return (
    <Card
      as="article"
      level={3}
      title={`${pupil}, ${meeting}`}
      tags={
        <Pill tone={state === 'open' || state === 'asked' ? 'warn' : 'neutral'}>
          {t(`state.${state}`)}
        </Pill>
      }
    >
      <Stack>
        {state === 'open' && until !== null && (
          <p>{t('openUntil', { time: formatDayAndTime(until) })}</p>
        )}
        <Steps steps={steps} />
        {may.decide && (
          <DecideOpening hours={hours} pending={acts.isPending} onAct={(act) => acts.mutate(act)} />
        )}
        {may.read && <Reading id={id} />}
        <NotDone error={acts.error} />
        {(may.withdraw || may.end) && (
          <div>
            <Button
              pending={acts.isPending}
              onPress={() => acts.mutate({ do: may.end ? 'end' : 'withdraw' })}
            >
              {t(may.end ? 'end' : 'withdraw')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
};
