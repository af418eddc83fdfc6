import {
  type Chosen,
  chosenPlan,
  type CrossItem,
  listCrossable,
} from '@fourchairs/shared/document/cross/cross.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { Sitting } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { Stack } from '#components/layout.tsx';
import { Spoken } from '#components/spoken.tsx';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ServerWords } from '#session/server-words.tsx';

import { useLiveRecord } from '../model/live-record.ts';
import { useReview } from '../model/review-context.ts';
import { useCrossing } from '../model/use-crossing.ts';
import { useFrozenPlan } from '../model/use-frozen-plan.ts';
import { RecordReading } from './record-reading.tsx';
import { VersionOnItsWay } from './version-on-its-way.tsx';

const keyOf = ({ list, id }: Pick<CrossItem, 'list' | 'id'>): string => `${list} ${id}`;

type Ticks = ReadonlyMap<string, Chosen>;

const tick = (ticks: Ticks, item: CrossItem, choice: Partial<Chosen> | null): Ticks => {
  const next = new Map(ticks);
  const { list, id, isTheirs } = item;
  if (choice === null) next.delete(keyOf(item));
  else next.set(keyOf(item), { list, id, withTheirs: isTheirs, ...choice });
  return next;
};

interface ItemProps {
  item: CrossItem;
  chosen: Chosen | undefined;
  onChoose: (choice: Partial<Chosen> | null) => void;
}

const Item = ({ item, chosen, onChoose }: ItemProps) => {
  const { t } = useTranslation(['crossing', 'meeting']);
  const { list, title, isTheirs, hasTheirs } = item;
  const where = list === 'notes' ? t('meeting:record.notes') : t(`meeting:agree.backLists.${list}`);
  return (
    <li>
      <Stack gap="small">
        <Checkbox
          checked={chosen !== undefined}
          onChange={(ticked) => onChoose(ticked ? {} : null)}
          {...(isTheirs && { small: t('theirs') })}
        >
          {where}: <Spoken of={t('meeting:frame.quote', { words: planWords(title) })} />
        </Checkbox>
        {chosen !== undefined && hasTheirs && !isTheirs && (
          <Checkbox
            checked={chosen.withTheirs}
            onChange={(withTheirs) => onChoose({ withTheirs })}
            small={t('partlyHelp')}
          >
            {t('partly')}
          </Checkbox>
        )}
      </Stack>
    </li>
  );
};

/** What of the other sitting is not here yet: in the same list, in the same words. */
const notHere = (items: readonly CrossItem[], here: RecordPlan): CrossItem[] => {
  const known = new Set(
    listCrossable(here, new Set()).map(({ list, title }) => `${list} ${title}`),
  );
  return items.filter(({ list, title }) => !known.has(`${list} ${title}`));
};

const Choices = ({ sitting, then, n }: { sitting: Sitting; then: RecordPlan; n: number }) => {
  const { t } = useTranslation('crossing');
  const review = useReview();
  const { plan: here } = useLiveRecord(review);
  const [ticks, setTicks] = useState<Ticks>(new Map());
  const cross = useCrossing({ meetingId: sitting.meetingId, n });
  const who = new Set(sitting.apart as PersonId[]);
  const items = notHere(listCrossable(then, who), here);
  const chosen = items.flatMap((item) => ticks.get(keyOf(item)) ?? []);
  if (items.length === 0) return <p>{t('nothing')}</p>;
  const by = review.view.you.personId as PersonId;
  const crosses = chosenPlan(then, chosen, { who, by });
  const putIn = () => cross.mutate({ chosen, crosses }, { onSuccess: () => setTicks(new Map()) });
  return (
    <Stack>
      <p>{t('lead')}</p>
      <ul>
        {items.map((item) => (
          <Item
            key={keyOf(item)}
            item={item}
            chosen={ticks.get(keyOf(item))}
            onChoose={(choice) => setTicks(tick(ticks, item, choice))}
          />
        ))}
      </ul>
      <h4>{t('preview')}</h4>
      {chosen.length === 0 ? (
        <p>{t('previewNone')}</p>
      ) : (
        <RecordReading record={{ plan: crosses, lanes: [] }} onlyWritten />
      )}
      {cross.error !== null && (
        <Banner tone="error">
          <ServerWords said={cross.error.message} otherwise={t('failed')} />
        </Banner>
      )}
      {chosen.length > 0 && (
        <div>
          <Button variant="main" pending={cross.isPending} onPress={putIn}>
            {cross.isPending ? t('saving') : t('save')}
          </Button>
        </div>
      )}
    </Stack>
  );
};

const Frozen = ({ sitting, n }: { sitting: Sitting; n: number }) => {
  const { meetingId } = sitting;
  const { data: then, isError, refetch } = useFrozenPlan({ n, meetingId });
  if (then !== undefined) return <Choices sitting={sitting} then={then} n={n} />;
  return <VersionOnItsWay isError={isError} onRetry={() => void refetch()} />;
};

/** One other sitting: each thing of its plan with a box to tick, and below what everybody here will read. */
export const CrossingList = ({ sitting }: { sitting: Sitting }) => {
  const { t } = useTranslation(['crossing', 'meeting']);
  return (
    <Stack gap="small">
      <h3>{t('meeting:review.crossFrom', { names: sitting.of.join(', ') })}</h3>
      {sitting.n === null ? <p>{t('notYet')}</p> : <Frozen sitting={sitting} n={sitting.n} />}
    </Stack>
  );
};
