import { type Writer, writerNames } from '@fourchairs/shared/words/writers.ts';

import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from './paper-context.ts';

type Id = string | null;

/** A person's name in the record, or null: words carried over may be somebody's who was not invited to this meeting. */
export const useKnownName = (): ((id: Id) => string | null) => {
  const { people } = usePaper();
  return (id) => (id === null ? null : (people.get(id)?.name ?? null));
};

/** A person's name in a sentence; nobody is named who was not invited. */
export const useNames = (): ((id: Id) => string) => {
  const { t } = useTranslation('saved');
  const known = useKnownName();
  return (id) => known(id) ?? t('somebodyBefore');
};

/** *Miss Adeyemi, Magda Nowak and somebody at an earlier meeting*: each once, whoever is not named at the end. */
export const useNameList = (): ((ids: readonly Id[]) => string) => {
  const { t } = useTranslation('saved');
  const known = useKnownName();
  return (ids) => {
    const names = ids.map(known);
    const named = names.filter((name) => name !== null);
    const others = names.includes(null) ? [t('somebodyBefore')] : [];
    return formatList([...new Set(named), ...others]);
  };
};

/** Who wrote, in a sentence: words that were picked from the school's list are said to be. */
export const useWriterNames = (): ((writers: readonly Writer[]) => string) => {
  const { t } = useTranslation('saved');
  const known = useKnownName();
  return (writers) =>
    formatList(
      writerNames(writers, {
        nameOf: known,
        picked: (name) => t('who.picked', { name }),
        stranger: t('somebodyBefore'),
      }),
    );
};
