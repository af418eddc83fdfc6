import type { Readable } from '#store/keeping/open-to-read.ts';
import { listMeetings, readMeeting } from '#store/keeping/read-meeting.ts';
import { firstLink, headSeal, isSame } from '#store/repositories/seals.ts';
import { type Step, step } from '#store/sql/step.ts';

const beginning = Date.UTC(2026, 0, 1);

/** One that no document had before, also when the same backup is restored twice: seconds. */
const epochAt = (now: number, before: number): number =>
  Math.max(before + 1, Math.floor((now - beginning) / 1000));

/** Every document begins a new epoch, so that pages which knew it before the restore do not bring that back (JOIN8). */
export const beginNewEpochs = async (readable: Readable, now: number): Promise<void> => {
  const { db, connection } = readable;
  for (const meeting of await listMeetings(readable)) {
    const on = await readMeeting(readable, meeting);
    const steps: Step[] = on.documents.map((document) => {
      const { name, schema, seq } = document;
      const epoch = epochAt(now, document.epoch);
      const last = on.rows.filter((row) => row.name === name).at(-1);
      const snapshot = on.snapshots.find((each) => each.name === name);
      const link = last?.hash ?? snapshot?.link ?? firstLink({ meeting, name });
      const key = { meeting, name };
      const wasWhole = isSame(headSeal(key, { ...document, link }), document.seal);
      // Damage stays to be seen.
      const seal = wasWhole ? headSeal(key, { epoch, schema, seq, link }) : document.seal;
      return step(
        db
          .updateTable('document')
          .set({ epoch, seal })
          .where('meeting', '=', meeting)
          .where('name', '=', name),
      );
    });
    if (steps.length > 0) await connection.write(steps);
  }
};
