import type { Addition } from '@fourchairs/shared/protocol/http/versions.ts';
import { addedKey, isRecordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { Small } from '#components/text.tsx';
import { dayOf, formatDay, formatTime } from '#i18n/dates.ts';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { SaidInEnglish } from '#session/said-translation.tsx';

import { useOwnView } from '../model/own-view.ts';
import { usePaper } from '../model/paper-context.ts';
import { useNames } from '../model/use-names.ts';
import { Box, PaperSection } from './paper-section.tsx';

import styles from './additions-section.module.css';

const wordsOf = ({ personId, lang, words, translation }: Addition) => ({
  saidBy: personId,
  lang,
  words,
  translation,
});

const when = (at: string): string => `${formatDay(dayOf(at), 'year')}, ${formatTime(at)}`;

/** *Tom Bell, 21 March 2026, 9am*; *Zofia, 21 March 2026, 9am, typed by Miss Adeyemi, in Polish*. */
const useLine = (): ((added: Addition) => string) => {
  const { t } = useTranslation('saved');
  const { people } = usePaper();
  const nameOf = useNames();
  return (added) => {
    const { personId, name, at, typedBy, lang, paperDay } = added;
    const key = addedKey(added);
    const day = paperDay ? formatDay(paperDay, 'year') : '';
    const parts = [
      t('add.line', { name: people.get(personId)?.name ?? name, when: when(at) }),
      key === null ? null : t(`agree.${key}`, { name: nameOf(typedBy), day }),
      isRecordLanguage(lang) ? null : t('agree.language', { language: languageName(lang) }),
    ];
    return parts.filter((part) => part !== null).join(', ');
  };
};

/** Words that came after the meeting, each with who said it, who typed it and when. */
export const AdditionsSection = () => {
  const { t } = useTranslation('saved');
  const { shown } = usePaper();
  const lineOf = useLine();
  const nameOf = useNames();
  const view = useOwnView();
  if (shown.additions.length === 0) return null;
  return (
    <PaperSection title={t('add.section')}>
      {shown.additions.map((added, index) => (
        <Box key={`${added.personId} ${added.at}`}>
          <p className={styles['words']} lang={added.lang} dir="auto">
            {added.words}
          </p>
          <Small>{lineOf(added)}</Small>
          <SaidInEnglish
            view={view}
            said={{ ...wordsOf(added), of: { kind: 'addition', place: index + 1 } }}
            nameOf={nameOf}
            quote={(words) => words}
          />
        </Box>
      ))}
    </PaperSection>
  );
};
