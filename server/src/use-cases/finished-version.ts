import type { MeetingRow } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findAnswers } from '#use-cases/find-answers.ts';
import { titleNow } from '#use-cases/saved-title.ts';

/**
 * The finished version of a meeting, under the title that its answers give it now: some come after *Finish*. What was
 * stored and sealed at *Finish* stays as it is.
 */
export const findFinished = async (deps: Pick<Deps, 'store' | 'clock'>, meeting: MeetingRow) => {
  const saved = await deps.store.versions.finished(meeting.id);
  if (saved === null) return null;
  const { asked, answers } = await findAnswers(deps, meeting, saved.n);
  return { ...saved, title: titleNow(saved.title, asked, answers) };
};
