import { planCodes } from '@fourchairs/shared/words/pl/plan-codes.ts';
import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { meeting as english } from '../en-gb/meeting-plan.ts';
/** Words of the meeting pages that come with the parts they are for: outcomes, support, actions, the record. */
import { agreeWords, gapWords, recordWords } from './meeting-agree.ts';
import { lateWords } from './meeting-late.ts';
import { adviceWords, outcomeWords, reviewWords } from './meeting-outcomes.ts';
import { actionWords, supportWords } from './meeting-plan-items.ts';

export const meeting = {
  review: reviewWords,
  outcomes: outcomeWords,
  advice: adviceWords,
  support: supportWords,
  actions: actionWords,
  agree: agreeWords,
  gaps: gapWords,
  record: recordWords,
  late: lateWords,
  codes: planCodes,
} as const satisfies InPolish<typeof english>;
