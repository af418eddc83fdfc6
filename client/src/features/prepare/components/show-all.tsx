import { type EntryView, shownFrom } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { PrepareTopic } from '@fourchairs/shared/domain/prepare-topics.ts';
import { Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Fact, Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { show, type Showing, showingOf, takeBack } from '#session/showing.ts';

import { usePreparation } from '../model/prepare-context.ts';

type OneAnswer = { readonly answer: EntryView; readonly showing: Showing };

const isOut = ({ showing }: OneAnswer): boolean => showing === 'shown' || showing === 'changed';

/** What stands in the meeting under one question: the words there, which may be older than those on this page. */
const Sent = ({ answer, showing }: OneAnswer) => {
  const { t } = useTranslation('prepare');
  const { docs } = usePreparation();
  const shown = shownFrom(docs.lane, answer.id);
  if (shown === null) return null;
  return (
    <>
      <blockquote dir="auto" lang={shown.lang ?? undefined}>
        {plainText(shown.words)}
      </blockquote>
      {shown.day !== null && <Small>{t('sent.on', { day: formatDay(shown.day, 'year') })}</Small>}
      {showing === 'changed' && <Small>{t('sent.before')}</Small>}
    </>
  );
};

const Titles = ({ label, topics }: { label: string; topics: readonly PrepareTopic[] }) => {
  const { t } = useTranslation('prepare');
  if (topics.length === 0) return null;
  return (
    <Fact label={label}>
      <ul>
        {topics.map((topic) => (
          <li key={topic}>{t(`topics.${topic}.title`)}</li>
        ))}
      </ul>
    </Fact>
  );
};

/** Question by question: what everybody sees, word for word, what they do not, and what was left empty. */
const Overview = ({
  topics,
  written,
}: {
  topics: readonly PrepareTopic[];
  written: readonly OneAnswer[];
}): ReactNode => {
  const { t } = useTranslation('prepare');
  const about = (topic: string) => written.filter(({ answer }) => answer.topic === topic);
  const out = topics.filter((topic) => about(topic).some(isOut));
  const waits = (topic: string) => about(topic).some(({ showing }) => showing === 'private');
  return (
    <>
      {out.length > 0 && <h3>{t('sent.shown')}</h3>}
      {out.map((topic) => (
        <Fact key={topic} label={t(`topics.${topic}.title`)}>
          {about(topic)
            .filter(isOut)
            .map((one) => (
              <Sent key={one.answer.id} {...one} />
            ))}
        </Fact>
      ))}
      <Titles label={t('sent.waiting')} topics={topics.filter(waits)} />
      <Titles
        label={t('sent.empty')}
        topics={topics.filter((topic) => about(topic).length === 0)}
      />
    </>
  );
};

/** Shows everything that is not out as it stands; takes back everything that is. */
const Buttons = ({ written }: { written: readonly OneAnswer[] }) => {
  const { t } = useTranslation('prepare');
  const { docs, ownerId, owner, canShow } = usePreparation();
  const waiting = written.filter(({ showing }) => showing !== 'shown').map(({ answer }) => answer);
  const out = written.filter(isOut);
  if (!canShow) return <p>{t('onlyOwnerShows', { name: owner.name })}</p>;
  return (
    <Row>
      <Button
        variant="main"
        size="large"
        icon={Eye}
        disabled={waiting.length === 0}
        onPress={() => show(docs, ownerId, waiting)}
      >
        {t('showAll')}
      </Button>
      {out.length > 0 && (
        <Button
          size="large"
          icon={EyeOff}
          onPress={() => {
            for (const { answer } of out) takeBack(docs, answer);
          }}
        >
          {t('takeBackAll')}
        </Button>
      )}
    </Row>
  );
};

/** How much of the page everyone can see, and which words; one button that shows all of it, and one that takes it back. */
export const ShowAll = ({
  topics,
  answers,
}: {
  topics: readonly PrepareTopic[];
  answers: readonly EntryView[];
}) => {
  const { t } = useTranslation('prepare');
  const { docs } = usePreparation();
  const written = answers
    .map((answer) => ({ answer, showing: showingOf(docs, answer) }))
    .filter(({ showing }) => showing !== 'nothing');
  const shown = written.filter(isOut).length;
  return (
    <Card title={t('sent.title')} level={2}>
      <Stack>
        <output>
          {written.length === 0
            ? t('summary.nothing')
            : t('summary.some', { shown, count: written.length })}
        </output>
        {written.length > 0 && <Overview topics={topics} written={written} />}
        <Buttons written={written} />
      </Stack>
    </Card>
  );
};
