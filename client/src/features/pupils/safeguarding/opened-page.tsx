import { isPictureCard } from '@fourchairs/shared/domain/picture-cards.ts';
import type { OpenedEntry, OpenedPage } from '@fourchairs/shared/protocol/http/openings.ts';

import { Banner } from '#components/banner.tsx';
import { CardPicture } from '#components/card-picture.tsx';
import { Card } from '#components/card.tsx';
import { Drawing } from '#components/drawing.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useChildQuestion } from '#session/child-question.ts';

/** The question as the child read it. */
const useQuestion = () => {
  const { t } = useTranslation(['safeguarding', 'child']);
  const questionOf = useChildQuestion();
  return ({ topic, outcome, card }: OpenedEntry): string => {
    if (topic === null) return t('page.outcome', { outcome: outcome ?? '' });
    if (card !== null && (topic === 'working' || topic === 'not-working' || topic === 'not-sure'))
      return t(`child:cards.heaps.${topic}`);
    return questionOf(topic) ?? t('page.other');
  };
};

const Answer = ({ entry, name }: { entry: OpenedEntry; name: string }) => {
  const { t } = useTranslation(['safeguarding', 'child', 'cards', 'common']);
  const question = useQuestion();
  const { card, face, words, translation, drawing, typedBy, helpedBy } = entry;
  const translatedBy = ({ lang, by }: NonNullable<OpenedEntry['translation']>) =>
    t('common:translation.by', { language: languageName(lang), name: by });
  return (
    <Stack gap="tiny">
      <h4>{question(entry)}</h4>
      {card !== null && isPictureCard(card) && (
        <Row>
          <CardPicture card={card} size="small" />
          {t(`cards:${card}`)}
        </Row>
      )}
      {face !== null && <p>{t(`child:levels.${face}`)}</p>}
      {drawing.length > 0 && <Drawing strokes={drawing} label={t('page.drawing', { name })} />}
      {words !== '' && <p dir="auto">{words}</p>}
      {translation !== null && (
        <p dir="auto" lang={translation.lang}>
          {translation.words}
        </p>
      )}
      <Small>
        {t('page.typedBy', { name: typedBy })}
        {helpedBy !== null && ` · ${t('page.helpedBy', { name: helpedBy })}`}
        {translation !== null && ` · ${translatedBy(translation)}`}
      </Small>
    </Stack>
  );
};

/** What the child kept to themselves, as it stands now: to be read, and nothing else. */
export const OpenedPageView = ({ opened }: { opened: OpenedPage }) => {
  const { t } = useTranslation('safeguarding');
  return (
    <Card title={t('page.title', { name: opened.pupil })} level={3}>
      <Stack>
        {!opened.isWhole && <Banner tone="warn">{t('page.damaged')}</Banner>}
        <p>{opened.entries.length === 0 ? t('page.empty') : t('page.now')}</p>
        {opened.entries.map((entry) => (
          <Answer key={entry.id} entry={entry} name={opened.pupil} />
        ))}
      </Stack>
    </Card>
  );
};
