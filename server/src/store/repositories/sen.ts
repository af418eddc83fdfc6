import type { SenStore } from '#store/ports/sen-store.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';

const toldColumns = ['pupil', 'meeting', 'person', 'how', 'day', 'by', 'notedBy', 'at'] as const;

const decisionColumns = [
  'senDecision.pupil',
  'senDecision.meeting',
  'senDecision.what',
  'senDecision.day',
  'senDecision.why',
  'senDecision.instead',
  'senDecision.by',
  'senDecision.at',
] as const;

/** What is formal about a pupil's SEN Support. */
export const createSen = (database: Database): SenStore => {
  const { db, connection } = database;
  const decisions = db.selectFrom('senDecision').select(decisionColumns).orderBy('senDecision.id');
  return {
    addTold: async (rows) =>
      connection.write(rows.map((row) => step(db.insertInto('told').values(row)))),
    told: async (pupil) =>
      rowsOf(
        database,
        db.selectFrom('told').select(toldColumns).where('pupil', '=', pupil).orderBy('id'),
      ),
    addDecision: async (row) => connection.write([step(db.insertInto('senDecision').values(row))]),
    decisions: async (pupil) => rowsOf(database, decisions.where('senDecision.pupil', '=', pupil)),
    decisionsOfSchool: async (school) =>
      rowsOf(
        database,
        decisions
          .innerJoin('pupil', 'pupil.id', 'senDecision.pupil')
          .where('pupil.school', '=', school),
      ),
  };
};
