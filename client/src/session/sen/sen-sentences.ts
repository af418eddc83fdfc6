import type { SenComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import { toldLine } from '@fourchairs/shared/words/told-line.ts';

import { formatDay, formatList } from '#i18n/dates.ts';
import type { useTranslation } from '#i18n/use-translation.ts';

export type ChangeWords = ReturnType<typeof useTranslation<['changes', 'meeting', 'sen']>>['t'];
interface Tools {
  t: ChangeWords;
  nameOf: (person: string) => string;
  /** Words that somebody wrote, cut where they are long. */
  cut: (words: string) => string;
}

const inFull = (day: string): string => formatDay(day, 'year');

/** What was decided, on which day, who noted it and why; or that it was taken back. */
const decided = ({ changed, before, after }: SenComparison['decision'], { t, cut }: Tools) => {
  const decision = after ?? before;
  if (!changed || decision === null) return [];
  const what = t(`sen:decision.what.${decision.what}`);
  if (after === null) return [t('changes:sen.takenBack', { what })];
  const said = { what, day: inFull(after.day), by: after.by, why: cut(after.why) };
  return [t(after.why === '' ? 'changes:sen.decided' : 'changes:sen.decidedWhy', said)];
};

const told = ({ added, removed }: SenComparison['told'], { t, nameOf }: Tools): string[] => {
  const tools = {
    t: (key, values) => t(`sen:${key}`, values),
    nameOf,
    formatDay: inFull,
  } satisfies Parameters<typeof toldLine>[1];
  const names = formatList(removed.map(({ person }) => nameOf(person)));
  return [
    ...added.map((each) => toldLine(each, tools)),
    ...(removed.length > 0 ? [t('changes:sen.untold', { names })] : []),
  ];
};

/** What changed of what is formal about SEN Support, each in a sentence. */
export const senSentences = (sen: SenComparison | null, tools: Tools): string[] => {
  if (sen === null) return [];
  const { t } = tools;
  const { plan, turnTo } = sen;
  const planNow =
    plan.after === null
      ? t('changes:sen.noPlan')
      : t('changes:sen.plan', { plan: t(`sen:plan.types.${plan.after}`) });
  return [
    ...decided(sen.decision, tools),
    ...told(sen.told, tools),
    ...(plan.changed ? [planNow] : []),
    ...(turnTo.changed ? [t('changes:sen.turnTo')] : []),
  ];
};
