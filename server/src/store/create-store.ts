import type { Kysely } from 'kysely';

import { createAfter } from '#store/repositories/after.ts';
import { createApart } from '#store/repositories/apart.ts';
import { createAudit } from '#store/repositories/audit.ts';
import { createCarers } from '#store/repositories/carers.ts';
import { createCourse } from '#store/repositories/course.ts';
import { createDocuments } from '#store/repositories/documents.ts';
import { createGaps } from '#store/repositories/gaps.ts';
import { Heads } from '#store/repositories/heads.ts';
import { createHelpers } from '#store/repositories/helpers.ts';
import { createInvolvement } from '#store/repositories/involvement.ts';
import { createLessons } from '#store/repositories/lessons.ts';
import { createLooks } from '#store/repositories/looks.ts';
import { createMeetings } from '#store/repositories/meetings.ts';
import { createOpenings } from '#store/repositories/openings.ts';
import { createReports } from '#store/repositories/reports.ts';
import { createSchoolList } from '#store/repositories/school-list.ts';
import { createSchools } from '#store/repositories/schools.ts';
import { createSeats } from '#store/repositories/seats.ts';
import { createSen } from '#store/repositories/sen.ts';
import { createSettings } from '#store/repositories/settings.ts';
import { createSlots } from '#store/repositories/slots.ts';
import { createTypedUp } from '#store/repositories/typed-up.ts';
import { createVersions } from '#store/repositories/versions.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import type { Store } from '#store/store.ts';
import type { Tables } from '#store/tables.ts';

/** The ports over one connection, whichever database is behind it. */
export const createStore = (db: Kysely<Tables>, connection: SqlConnection): Store => {
  const database = { db, connection, heads: new Heads() };
  return {
    documents: createDocuments(database),
    schools: createSchools(database),
    meetings: createMeetings(database),
    seats: createSeats(database),
    versions: createVersions(database),
    gaps: createGaps(database),
    after: createAfter(database),
    course: createCourse(database),
    helpers: createHelpers(database),
    lessons: createLessons(database),
    schoolList: createSchoolList(database),
    looks: createLooks(database),
    openings: createOpenings(database),
    reports: createReports(database),
    apart: createApart(database),
    involvement: createInvolvement(database),
    typedUp: createTypedUp(database),
    sen: createSen(database),
    settings: createSettings(database),
    carers: createCarers(database),
    slots: createSlots(database),
    audit: createAudit(database),
    healthy: () => connection.healthy(),
    close: () => connection.close(),
  };
};
