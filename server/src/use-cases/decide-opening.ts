import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { Deps } from '#use-cases/deps.ts';
import { type Opening, takeStep } from '#use-cases/openings.ts';

const hour = 60 * 60 * 1000;

/** The second senior person says yes, for a limited time, or no; both with their reason. */
export const decideOpening = (
  deps: Deps,
  { opening, by, approve, why }: { opening: Opening; by: PersonId; approve: boolean; why: string },
): Promise<void> => {
  const words = why.trim();
  if (!approve) return takeStep(deps, opening, { step: 'refused', by, words });
  const until = deps.clock.now() + deps.settings.openingHours * hour;
  return takeStep(deps, opening, { step: 'approved', by, words, until });
};
