import { groupBy } from '#lib/group-by.ts';

import type { MeetingRecord, RecordOutcome, RecordText } from './record.ts';

/** Words, and their language (BCP 47) where it is known. */
export type MyWords = { readonly text: RecordText; readonly lang?: string };
/** Whoever helps, with all they help with; nobody is named where `who` is empty. */
export type MyHelp = { readonly who: RecordText; readonly helps: readonly RecordText[] };

/** What of a record is the pupil's own to know first. */
export type MyPlan = {
  readonly done: readonly MyWords[];
  readonly want: readonly MyWords[];
  /** The pupil's own part in it. */
  readonly will: readonly RecordText[];
  readonly help: readonly MyHelp[];
  readonly nextDate: string | null;
};

const isWritten = ({ text, gaps = [] }: RecordText): boolean =>
  text.trim() !== '' || gaps.length > 0;

/** In the pupil's own words where there are some, else the title. */
const wordsFor = ({ childWords, childWordsCame: came, title }: RecordOutcome): MyWords => {
  if (!isWritten(childWords)) return { text: title };
  return { text: childWords, ...(came?.lang !== undefined && { lang: came.lang }) };
};

/** Until it is met, or another takes its place; nothing was decided of one that is new. */
const goesOn = ({ decision }: RecordOutcome): boolean =>
  decision !== 'achieved-stop' && decision !== 'replace';

export const myPlanOf = ({ plan, meeting }: MeetingRecord): MyPlan => {
  const today = meeting.plannedAt.slice(0, 10);
  const going = plan.outcomes.filter(goesOn);
  const given = plan.support.filter(
    ({ to, what }) => (to === null || to > today) && isWritten(what),
  );
  const byHelper = groupBy(given, ({ who }) => who.text.trim());
  return {
    done: plan.outcomes.filter(({ decision }) => decision === 'achieved-stop').map(wordsFor),
    want: going.map(wordsFor),
    will: going.map(({ pupilWill }) => pupilWill).filter(isWritten),
    help: byHelper.flatMap(([, lines]) => {
      const [first] = lines;
      const helps = lines.map(({ what }) => what);
      return first === undefined ? [] : [{ who: first.who, helps }];
    }),
    nextDate: plan.nextDate,
  };
};
