import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName } from './review-context.ts';

/** What a text of an item is called on the screen, by its name in the document; what an item is called by has no name. */
const partKeys = {
  childWords: 'outcomes.childWords',
  childTranslation: 'outcomes.childTranslation',
  aspiration: 'outcomes.aspiration',
  baselineText: 'outcomes.baselineText',
  baselineUnit: 'outcomes.unit',
  'criterion-much-less': 'codes.criterion.much-less',
  'criterion-less': 'codes.criterion.less',
  'criterion-expected': 'codes.criterion.expected',
  'criterion-more': 'codes.criterion.more',
  'criterion-much-more': 'codes.criterion.much-more',
  atHome: 'outcomes.atHome',
  pupilWill: 'outcomes.pupilWill',
  reason: 'review.reason',
  reviewNote: 'review.notes',
  who: 'support.who',
  frequency: 'support.frequency',
  groupSize: 'support.groupSize',
  why: 'support.why',
  howHelps: 'support.howHelps',
  happenedWhy: 'review.happenedWhy',
  impact: 'review.impactLabel',
} as const;

const isPart = (name: string): name is keyof typeof partKeys => Object.hasOwn(partKeys, name);

/** *What we will do at home*: which words of an outcome, a line of support or an action are meant. */
export const usePartName = (): ((text: string) => string | null) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  return (text) => (isPart(text) ? t(partKeys[text], { name }) : null);
};
