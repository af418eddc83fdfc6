import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { createSenApi, type Decided } from '#api/sen.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { may } from '../may.ts';
import { ServerWords } from '../server-words.tsx';
import { DecidedWords } from './decided-words.tsx';
import { DecisionForm } from './decision-form.tsx';
import { ShutWhenNoted } from './shut-when-noted.tsx';

const useDecide = (meetingId: string) => {
  const sen = createSenApi(useApi().seat);
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (decided: Decided | null) => sen.decide(meetingId, decided),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.meetingView(meetingId) }),
  });
};

type Decide = ReturnType<typeof useDecide>;

/** Taking back what was noted, and noting it or something else. */
const Deciding = ({ sen, decide }: { sen: MeetingView['sen']; decide: Decide }) => {
  const { t } = useTranslation('sen');
  const [times, setTimes] = useState(0);
  const isOpen = sen.decision === null;
  const note = (decided: Decided) =>
    decide.mutate(decided, { onSuccess: () => setTimes(times + 1) });
  return (
    <Stack gap="small">
      {!isOpen && (
        <div>
          <Button
            variant="quiet"
            icon={Undo2}
            about={t('decision.record')}
            pending={decide.isPending}
            onPress={() => decide.mutate(null)}
          >
            {t('decision.takeBack')}
          </Button>
        </div>
      )}
      <ShutWhenNoted
        label={t(isOpen ? 'decision.open' : 'decision.change')}
        noted={`${isOpen} ${times}`}
      >
        <DecisionForm sen={sen} pending={decide.isPending} onDecide={note} />
      </ShutWhenNoted>
    </Stack>
  );
};

/** Whether SEN Support begins, or goes on: what the school decided with everybody, and why. */
export const DecisionCard = ({ view, level }: { view: MeetingView; level: 2 | 3 }) => {
  const { t } = useTranslation('sen');
  const { asks, decision, before } = view.sen;
  const decide = useDecide(view.id);
  const decides = may(view, { action: 'sen.decide' });
  return (
    <Card title={t(`decision.title.${asks}`)} level={level}>
      <Stack gap="small">
        <Small>{t(`decision.lead.${asks}`, { name: view.pupil.preferredName })}</Small>
        {before !== null && (
          <Small>
            {before.day === null
              ? t(`decision.undated.${before.what}`)
              : t(`decision.before.${before.what}`, { day: formatDay(before.day, 'year') })}
          </Small>
        )}
        {decision === null ? (
          <p>{t(`decision.none.${asks}`)}</p>
        ) : (
          <DecidedWords decision={decision} />
        )}
        {decide.isError && (
          <p role="alert">
            <ServerWords said={decide.error.message} otherwise={t('decision.failed')} />
          </p>
        )}
        {decides && <Deciding sen={view.sen} decide={decide} />}
      </Stack>
    </Card>
  );
};
