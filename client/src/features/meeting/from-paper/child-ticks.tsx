import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import { childFaces } from '@fourchairs/shared/domain/codes.ts';
import { fewFaces } from '@fourchairs/shared/domain/face-paths.ts';
import {
  cardsToSort,
  helpCards,
  importantCards,
  type PictureCard,
} from '@fourchairs/shared/domain/picture-cards.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Card } from '#components/card.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useHasPictures } from '#session/look-context.ts';
import { provenanceOf } from '#session/provenance.ts';

import { nameOf } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useMannerOf } from '../model/use-manner.ts';
import { cardOnPaper, faceOnPaper, tickCard, tickFace } from './paper-entries.ts';

import styles from './from-paper.module.css';

type Ticks = { readonly owner: MeetingPerson; readonly entries: readonly EntryView[] };

const heaps = ['working', 'not-working', 'not-sure'] as const;
const picked = [
  { topic: 'important-to-me', cards: importantCards },
  { topic: 'how-to-help-me', cards: helpCards },
] as const satisfies readonly { topic: ViewTopic; cards: readonly PictureCard[] }[];

/** As on their paper: a few faces, or five levels in words from the best to the worst. */
const levels = [
  ...childFaces.filter((face) => face !== 'not-sure').toReversed(),
  'not-sure',
] as const;

/** "None" in a native select, which knows no null. */
const none = 'none';

const useLane = ({ owner }: Ticks) => {
  const { me, lanes } = useReview();
  const { saidBy, manner } = useMannerOf()(owner.id);
  return { lane: must(lanes.get(owner.id), 'lane'), provenance: provenanceOf(me, saidBy, manner) };
};

const Faces = (props: Ticks) => {
  const { t } = useTranslation(['meeting', 'onPaper']);
  const { lane, provenance } = useLane(props);
  const faces = useHasPictures() ? fewFaces : levels;
  return (
    <Columns fit="small">
      {(['playtime', 'lessons'] as const).map((topic) => {
        const there = faceOnPaper(props.entries, topic);
        return (
          <Select
            key={topic}
            label={t(`codes.topic.${topic}`)}
            value={there?.face ?? none}
            options={[
              { value: none, label: t('onPaper:type.noFace') },
              ...faces.map((face) => ({ value: face, label: t(`codes.face.${face}`) })),
            ]}
            onChange={(face) =>
              tickFace(
                lane,
                { topic, there, face: faces.find((each) => each === face) ?? null },
                provenance,
              )
            }
          />
        );
      })}
    </Columns>
  );
};

const Sorted = (props: Ticks) => {
  const { t } = useTranslation(['meeting', 'cards', 'onPaper']);
  const { lane, provenance } = useLane(props);
  return (
    <Columns fit="small">
      {cardsToSort.map((card) => {
        const there = cardOnPaper(props.entries, card, heaps);
        const topic = heaps.find((heap) => heap === there?.topic) ?? none;
        return (
          <Select
            key={card}
            label={t(`cards:${card}`)}
            labelLook="quiet"
            value={topic}
            options={[
              { value: none, label: t('onPaper:type.noHeap') },
              ...heaps.map((heap) => ({ value: heap, label: t(`codes.topic.${heap}`) })),
            ]}
            onChange={(next) => {
              const to = heaps.find((heap) => heap === next) ?? null;
              tickCard(lane, { card, there, topic: to }, provenance);
            }}
          />
        );
      })}
    </Columns>
  );
};

const Picked = ({ of: { topic, cards }, ...props }: Ticks & { of: (typeof picked)[number] }) => {
  const { t } = useTranslation(['meeting', 'cards']);
  const { lane, provenance } = useLane(props);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{t(`codes.topic.${topic}`)}</legend>
      <Columns fit="small" gap="small">
        {cards.map((card) => {
          const there = cardOnPaper(props.entries, card, [topic]);
          return (
            <Checkbox
              key={card}
              checked={there !== null}
              onChange={(isTicked) =>
                tickCard(lane, { card, there, topic: isTicked ? topic : null }, provenance)
              }
            >
              {t(`cards:${card}`)}
            </Checkbox>
          );
        })}
      </Columns>
    </fieldset>
  );
};

/** What a child ticked on their page: with pictures, or in words. */
export const ChildTicks = (props: Ticks) => {
  const { t } = useTranslation('onPaper');
  const name = nameOf(props.owner);
  const hasPictures = useHasPictures();
  return (
    <>
      <Card title={t(hasPictures ? 'type.faces' : 'type.levels', { name })}>
        <Faces {...props} />
      </Card>
      <Card title={t('type.cards', { name })}>
        <Disclosure label={t('type.showCards')} mounted="while-open">
          <Stack>
            <Sorted {...props} />
            {picked.map((each) => (
              <Picked key={each.topic} of={each} {...props} />
            ))}
          </Stack>
        </Disclosure>
      </Card>
    </>
  );
};
