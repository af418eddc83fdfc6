import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { Problem, damagedRecord } from '#lib/problem.ts';
import type { GapRow } from '#store/ports/gap-store.ts';
import { DamagedRow, type MeetingRow, StoreConflict } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import { countKept } from '#use-cases/count-kept.ts';
import { cutWhereCarried, textBefore } from '#use-cases/cut-where-carried.ts';
import type { Deps } from '#use-cases/deps.ts';
import { isGone, withoutWords } from '#use-cases/without-words.ts';

type Decision = { readonly meeting: MeetingRow; readonly gap: GapRow; readonly by: PersonId };

const decidedAlready = (): Problem =>
  new Problem(
    'conflict',
    'This was decided already. Nothing was changed by you: look at the record as it is now.',
  );

const notWhole = (): Problem =>
  new Problem(
    'bad-request',
    'These words could not be taken out as a whole. Nothing was changed: decline this, and ask for a shorter or longer stretch.',
    'words',
  );

const goneAlready = (): Problem =>
  new Problem(
    'conflict',
    'These words are gone already. Nothing was changed: decline this, and nothing is left to do.',
  );

/** What is asked and not decided yet. */
export const findAsked = async (
  { store }: Deps,
  meeting: MeetingRow,
  id: string,
): Promise<GapRow> => {
  const gap = (await store.gaps.ofMeeting(meeting.id)).find((each) => each.id === id);
  if (gap === undefined) {
    throw new Problem('not-found', 'Nobody asked for this here. Nothing was changed.');
  }
  if (gap.state !== 'asked') throw decidedAlready();
  return gap;
};

const record = (deps: Deps, { meeting, gap, by }: Decision, action: string): Promise<void> =>
  audit(deps, { actor: by, action, meeting: meeting.id, detail: { gap: gap.id } });

const asConflict = (error: unknown): never => {
  if (error instanceof StoreConflict) throw decidedAlready();
  if (error instanceof DamagedRow) throw damagedRecord();
  throw error;
};

/** The second person says no, or the first one takes it back: the record stays, and what was asked is forgotten. */
export const declineTakeOut = async (deps: Deps, decision: Decision): Promise<void> => {
  const { gap, by } = decision;
  await deps.store.gaps.decline(gap, by, deps.clock.now()).catch(asConflict);
  await record(deps, decision, 'words.take-out-declined');
};

/**
 * The second person confirms: the words are gone from every version of this meeting, and from the document or the row
 * they stood in, for good, and a gap that says who and why stands in their place. The chain goes on from what was there (VERSION3).
 */
export const confirmTakeOut = async (deps: Deps, decision: Decision): Promise<void> => {
  const { meeting, gap, by } = decision;
  const { field } = gap;
  const words = must(gap.words, 'the words that are asked about');
  const taken = { field, words, gap: gap.id };
  const last = must(meeting.savedVersion, 'the version of a saved meeting');
  if ((await countKept(deps, meeting, taken)) === 0) throw goneAlready();
  const was = await textBefore(deps, meeting, gap);
  try {
    const without = await withoutWords(deps.store, { meeting: meeting.id, last, gap: taken });
    if (!isGone(without, taken)) throw notWhole();
    await deps.store.gaps.takeOut(gap, { by, at: deps.clock.now() }, without);
  } catch (error) {
    asConflict(error);
  }
  deps.contentHashes.delete(meeting.id);
  deps.live.readAgain(meeting.id);
  await record(deps, decision, 'words.taken-out');
  await cutWhereCarried(deps, { meeting, by, field, words, was });
};
