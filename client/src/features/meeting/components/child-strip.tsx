import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { useText } from '#collab/use-doc-value.ts';
import { ChoiceCard } from '#components/choice-card.tsx';
import { Said } from '#components/said.tsx';
import { Small } from '#components/text.tsx';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { LateCard } from '#session/late-card.tsx';

import { useNames, usePupilName, useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';

/** The same in another language, and whose that is. */
const InOther = ({ entry }: { entry: EntryView }) => {
  const { t } = useTranslation(['meeting', 'common']);
  const nameOf = useNames();
  const words = useText(entry.translation);
  const lang = entry.translationLang ?? recordLanguage;
  if (words === '') return null;
  const by = { language: languageName(lang), name: nameOf(entry.translatedBy) };
  return (
    <>
      <p dir="auto" lang={lang}>
        {t('frame.quote', { words })}
      </p>
      <Small>{t('common:translation.by', by)}</Small>
    </>
  );
};

const Quotation = ({ entry }: { entry: EntryView }) => {
  const { t } = useTranslation('meeting');
  const words = useText(entry.words);
  if (entry.topic === null || (words === '' && entry.card === null)) return null;
  if (entry.topic === 'my-words') {
    return (
      <>
        <p dir="auto" lang={entry.lang ?? undefined}>
          {t('frame.quote', { words })}
        </p>
        <InOther entry={entry} />
      </>
    );
  }
  return (
    <ChoiceCard who="child">
      {t(`codes.topic.${entry.topic}`)}:{' '}
      {entry.card === null ? (
        <span lang={entry.lang ?? undefined}>{words}</span>
      ) : (
        <LateCard card={entry.card} />
      )}
    </ChoiceCard>
  );
};

/** The child's voice at the top of a stage about the child: their newest words, and cards under the given headings. */
export const ChildStrip = ({ topics }: { topics: readonly ViewTopic[] }) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const { view, lanes } = useReview();
  const entries = useLaneEntries(lanes).get(view.pupil.personId) ?? [];
  const views = entries.filter((entry) => entry.kind === 'view' && entry.topic !== null);
  const words = views.filter((entry) => entry.topic === 'my-words').slice(-1);
  const cards = views.filter(({ topic }) => topic !== null && topics.includes(topic)).slice(0, 3);
  if (words.length + cards.length === 0) return null;
  return (
    <Said who="child" says={t('frame.says', { name })}>
      {[...words, ...cards].map((entry) => (
        <Quotation key={entry.id} entry={entry} />
      ))}
    </Said>
  );
};
