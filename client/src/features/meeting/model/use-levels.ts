import type { ProvisionLevel } from '@fourchairs/shared/domain/codes.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { unspoken } from '@fourchairs/shared/words/spoken.ts';

import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from './review-context.ts';

/** A level of support as the school calls it, to be shown with `Spoken`. */
export const useLevelName = (): ((level: ProvisionLevel | null) => string) => {
  const { t } = useTranslation('meeting');
  const { levels } = useReview().view;
  return (level) =>
    level === null
      ? ''
      : planWords(levels.find((each) => each.level === level)?.name ?? '') ||
        t(`codes.supportLevel.${level}`);
};

/** The levels the school uses, in its order, and the one a line has; ours are explained. */
export const useLevelOptions = (
  now: ProvisionLevel | null,
): { value: ProvisionLevel; label: string; lang?: string }[] => {
  const { t } = useTranslation('meeting');
  const nameOf = useLevelName();
  const used = useReview().view.levels.map(({ level }) => level);
  const all = now === null || used.includes(now) ? used : [...used, now];
  return all.map((value) => {
    const isOurs = nameOf(value) === t(`codes.supportLevel.${value}`);
    return isOurs
      ? { value, label: t(`codes.supportLevelHelp.${value}`) }
      : { value, label: unspoken(nameOf(value)), lang: recordLanguage };
  });
};
