import { type Stage, stages } from '@fourchairs/shared/domain/stages.ts';

import type { SlotStore } from '#store/ports/slot-store.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';

const toStages = (text: string): readonly Stage[] => {
  const named = text.split(' ');
  return stages.filter((stage) => named.includes(stage));
};

/** Professionals' parts of meetings. */
export const createSlots = (database: Database): SlotStore => {
  const { db, connection } = database;
  const rows = db.selectFrom('slot').selectAll().orderBy('person');
  return {
    set: async ({ stages: shown, ...row }) => {
      const { from, to, by, at } = row;
      const put = db.insertInto('slot').values({ ...row, stages: shown.join(' '), n: 1 });
      await connection.write([
        step(
          put.onConflict((c) =>
            c.columns(['meeting', 'person']).doUpdateSet((e) => ({
              from,
              to,
              by,
              at,
              stages: shown.join(' '),
              n: e('slot.n', '+', 1),
            })),
          ),
        ),
      ]);
    },
    ofMeeting: async (meeting) =>
      (await rowsOf(database, rows.where('meeting', '=', meeting))).map(
        ({ stages: text, ...row }) => ({ ...row, stages: toStages(text) }),
      ),
  };
};
