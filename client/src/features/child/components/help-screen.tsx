import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Check, Undo2 } from 'lucide-react';

import { Banner } from '#components/banner.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import { useInvolvement } from '#session/involvement/use-involvement.ts';

import { SpokenButton } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

import styles from './question-card.module.css';

const OneHelper = ({
  view,
  helper: { id: professional, name },
  reader,
}: {
  view: MeetingView;
  helper: MeetingPerson;
  reader: ReadAloud;
}) => {
  const { t } = useTranslation('child');
  const { own, say } = useInvolvement(view);
  const said = view.involvement.find((each) => each.professional === professional);
  const agrees = said?.agrees === true;
  const state = said === undefined ? 'none' : agrees ? 'agreed' : 'back';
  const answer = (): void => {
    if (own === undefined) return;
    say.mutate({ professional, person: own.id, agrees: !agrees, how: 'own' });
  };
  return (
    <section className={styles['helper']} aria-label={name}>
      <SpokenText text={t('help.ask', { name })} reader={reader} as="h2" />
      <SpokenText text={t(`help.state.${state}`, { name })} reader={reader} />
      {say.isError && (
        <Banner tone="error" live="alert">
          <SpokenText text={t('help.failed')} reader={reader} />
        </Banner>
      )}
      <div>
        <SpokenButton
          reader={reader}
          icon={agrees ? Undo2 : Check}
          about={name}
          pending={say.isPending}
          onPress={answer}
        >
          {t(agrees ? 'help.takeBack' : 'help.agree')}
        </SpokenButton>
      </div>
    </section>
  );
};

/** From 16: whether people from outside the school may help, asked of the young person alone; or skipped. */
export const HelpScreen = ({ view, reader }: { view: MeetingView; reader: ReadAloud }) => {
  const { t } = useTranslation('child');
  return (
    <section className={styles['card']} aria-labelledby="question">
      <SpokenText text={t('help.question')} reader={reader} as="h1" id="question" />
      <SpokenText text={t('help.help')} reader={reader} />
      {view.people
        .filter(({ role }) => role === 'professional')
        .map((helper) => (
          <OneHelper key={helper.id} view={view} helper={helper} reader={reader} />
        ))}
    </section>
  );
};
