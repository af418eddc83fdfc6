import { type EntryView } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { PrepareTopic } from '@fourchairs/shared/domain/prepare-topics.ts';
import { Plus } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { mayWriteAnswer, usePreparation } from '../model/prepare-context.ts';
import { addAnswer, PreparedAnswer } from './prepared-answer.tsx';

/** One thing to think about, with the answers to it: what others wrote, then mine. There is always a field for me. */
export const PrepareTopicCard = ({
  topic,
  answers,
}: {
  topic: PrepareTopic;
  answers: readonly EntryView[];
}) => {
  const { t } = useTranslation('prepare');
  const preparation = usePreparation();
  const title = t(`topics.${topic}.title`);
  const mine = answers.filter((answer) => mayWriteAnswer(preparation, answer));
  const others = answers.filter((answer) => !mine.includes(answer));
  const [first = null, ...more] = mine;
  const labelAt = (index: number): string =>
    index === 0 ? title : t('another', { title, number: index + 1 });
  const hasRoom = first !== null && mine.every(({ words }) => plainText(words).trim() !== '');
  return (
    <Card title={title} level={2}>
      <Stack gap="small">
        <Small>{t(`topics.${topic}.help`)}</Small>
        {others.map((answer, index) => (
          <PreparedAnswer key={answer.id} answer={answer} topic={topic} label={labelAt(index)} />
        ))}
        {(first !== null || preparation.canWrite) && (
          <PreparedAnswer key="first" answer={first} topic={topic} label={labelAt(others.length)} />
        )}
        {more.map((answer, index) => (
          <PreparedAnswer
            key={answer.id}
            answer={answer}
            topic={topic}
            label={labelAt(others.length + 1 + index)}
          />
        ))}
        {hasRoom && preparation.canWrite && (
          <div>
            <Button
              variant="quiet"
              icon={Plus}
              about={title}
              onPress={() => void addAnswer(preparation, topic)}
            >
              {t('addMore')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
};
