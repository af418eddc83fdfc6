import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { isRecordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { InOtherLanguage } from '#components/in-other-language.tsx';
import { Small } from '#components/text.tsx';
import { formatDayAndTime } from '#i18n/dates.ts';
import { languageName } from '#i18n/languages.ts';
import { loadWords } from '#i18n/load-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

import { may } from './may.ts';
import type { SaidWords } from './said-words.ts';

interface PenProps {
  view: MeetingView;
  said: SaidWords;
  nameOf: (person: string | null) => string;
}

interface Shown {
  said: SaidWords;
  nameOf: (person: string | null) => string;
  /** Words as those of somebody. */
  quote: (words: string) => string;
}

/** Most words are in one language: nobody waits for what a second one needs. */
const penCode = createLateCode(async () => {
  const [{ PutIntoEnglish }] = await Promise.all([
    import('./put-into-english.tsx'),
    loadWords(['translating']),
  ]);
  return PutIntoEnglish;
});

const Words = ({ said: { translation }, nameOf, quote }: Shown) => {
  const { t } = useTranslation('common');
  if (translation === undefined) return null;
  const { words, lang, by, typedBy, at, behind = false } = translation;
  const language = languageName(lang);
  const names = { language, name: nameOf(by), typed: nameOf(typedBy) };
  const who = t(by === typedBy ? 'translation.by' : 'translation.byTyped', names);
  return (
    <InOtherLanguage>
      <p dir="auto" lang={lang}>
        {quote(words)}
      </p>
      <Small>{`${who}, ${formatDayAndTime(at)}`}</Small>
      {behind && <Small>{t('translation.behind', { language })}</Small>}
    </InOtherLanguage>
  );
};

const Pen = (asked: PenProps) => {
  const pen = useLateCode(penCode);
  return pen.kind === 'there' && <pen.part {...asked} />;
};

/**
 * The same in English under what somebody answered or added, with who put it into that and when; and, for whoever may,
 * a way to write it. `view`: the meeting as this reader's own seat sees it; null: it is only read here.
 */
export const SaidInEnglish = ({ view, ...shown }: Shown & { view: MeetingView | null }) => {
  const { words, lang, saidBy } = shown.said;
  const isForeign = words !== '' && !isRecordLanguage(lang);
  const ask = { action: 'meeting.translate', forPerson: saidBy as PersonId } as const;
  return (
    <>
      <Words {...shown} />
      {isForeign && view !== null && may(view, ask) && (
        <Pen view={view} said={shown.said} nameOf={shown.nameOf} />
      )}
    </>
  );
};
