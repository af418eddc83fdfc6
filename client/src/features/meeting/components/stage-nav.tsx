import { stages, type Stage } from '@fourchairs/shared/domain/stages.ts';
import { Megaphone } from 'lucide-react';

import { usePresence } from '#collab/use-presence.ts';
import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { StageList } from '#components/stage-list.tsx';
import { useToast } from '#components/toast-context.ts';
import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { nameOf, personIn } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useStagePlace } from '../model/stage-context.ts';
import { useAct } from '../model/use-act.ts';
import type { useMyUndo } from '../model/use-my-undo.ts';
import { MyTools } from './my-tools.tsx';
import { useStageName } from './stage-heading.tsx';

/** For the lead: everybody's page goes to the stage that is on this one. */
const GatherButton = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const { stage } = useStagePlace();
  const nameOfStage = useStageName();
  const showToast = useToast();
  const gather = useAct((meetings, id, to: Stage) => meetings.gather(id, to));
  if (!may(view, { action: 'meeting.gather' })) return null;
  const press = () =>
    gather.mutate(stage, {
      onSuccess: () => showToast({ text: t('gather.done', { stage: nameOfStage(stage) }) }),
      onError: () => showToast({ text: t('gather.failed') }),
    });
  return (
    <div>
      <Button variant="quiet" icon={Megaphone} pending={gather.isPending} onPress={press}>
        {t('gather.button')}
      </Button>
    </div>
  );
};

/** Who looks at which stage, without me and without those who are away. */
const useWhoIsWhere = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const here = usePresence().filter(({ isMe, away, device }) => !isMe && !away && device === 'own');
  return (stage: Stage) => {
    const people = here.filter((person) => person.stage === stage);
    const names = people.map(({ personId, name }) => {
      const person = personIn(view, personId);
      return person === null ? name : nameOf(person);
    });
    return {
      people: people.map(({ personId, role }) => ({ id: personId, role })),
      ...(names.length > 0 && {
        peopleText: t('frame.here', { count: names.length, names: formatList(names) }),
      }),
    };
  };
};

/** The stages of the meeting: where I am, what is behind us, and who is where. */
export const StageNav = ({
  mine,
  onChosen,
}: {
  mine: ReturnType<typeof useMyUndo>;
  onChosen: () => void;
}) => {
  const { t } = useTranslation(['meeting', 'common']);
  const { view } = useReview();
  const { stage: current, goTo } = useStagePlace();
  const nameOfStage = useStageName();
  const whoIsAt = useWhoIsWhere();
  const reached = Math.max(stages.indexOf(view.stage), stages.indexOf(current));
  const choose = (id: string) => {
    const chosen = stages.find((stage) => stage === id);
    if (chosen !== undefined) goTo(chosen);
    onChosen();
  };
  return (
    <Stack>
      <StageList
        label={t('frame.nav')}
        stages={stages.map((stage, place) => ({
          id: stage,
          title: nameOfStage(stage),
          done: place < reached,
          ...whoIsAt(stage),
        }))}
        current={current}
        onChoose={choose}
        doneWord={t('common:done')}
      />
      <GatherButton />
      <MyTools mine={mine} />
    </Stack>
  );
};
