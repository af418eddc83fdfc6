import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { LessonStore } from '#store/ports/lesson-store.ts';
import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { type Step, step } from '#store/sql/step.ts';

const closeLinks = ({ db }: Database, meeting: MeetingId, at: number): Step =>
  step(
    db
      .updateTable('lessonLink')
      .set({ revokedAt: at })
      .where('meeting', '=', meeting)
      .where('revokedAt', 'is', null),
  );

/** What is for every lesson: the link to it, who teaches, and who said that they read it. */
export const createLessons = (database: Database): LessonStore => {
  const { db, connection } = database;
  const links = db.selectFrom('lessonLink').selectAll();
  const readers = db.selectFrom('lessonReader').selectAll().orderBy('at').orderBy('name');
  const teachers = db.selectFrom('lessonTeacher').selectAll().orderBy('place').orderBy('name');
  return {
    addLink: async (link) =>
      connection.write([
        closeLinks(database, link.meeting, link.madeAt),
        step(db.insertInto('lessonLink').values(link)),
      ]),
    link: async (tokenHash) => rowOf(database, links.where('tokenHash', '=', tokenHash)),
    linkOf: async (meeting) =>
      rowOf(database, links.where('meeting', '=', meeting).where('revokedAt', 'is', null)),
    closeLinks: async (meeting, at) => connection.write([closeLinks(database, meeting, at)]),
    addReader: async (row) =>
      connection.write([
        step(
          db
            .insertInto('lessonReader')
            .values(row)
            .onConflict((c) => c.columns(['meeting', 'name']).doNothing()),
        ),
      ]),
    readers: async (meeting) => rowsOf(database, readers.where('meeting', '=', meeting)),
    setTeachers: async (pupil, rows) =>
      connection.write([
        step(db.deleteFrom('lessonTeacher').where('pupil', '=', pupil)),
        ...rows.map((row) => step(db.insertInto('lessonTeacher').values(row))),
      ]),
    teachers: async (pupil) => rowsOf(database, teachers.where('pupil', '=', pupil)),
  };
};
