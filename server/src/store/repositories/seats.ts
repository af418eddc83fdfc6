import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';

import type { LinkRow, SeatRow, SeatStore } from '#store/ports/seat-store.ts';
import { mayHaveLink } from '#store/repositories/apart.ts';
import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { type Step, step } from '#store/sql/step.ts';

/** A seat needs a link that is this person's, for this meeting (or a staff link, from which they went in), and not revoked. */
const takeLink = ({ db }: Database, seat: SeatRow): Step =>
  step(
    db
      .updateTable('link')
      .set({ usedAt: seat.madeAt })
      .where('tokenHash', '=', seat.linkHash)
      .where('person', '=', seat.person)
      .where((e) =>
        e.or([e('meeting', 'is', null), e('meeting', 'is not distinct from', seat.meeting)]),
      )
      .where('revokedAt', 'is', null),
    { rows: 1, otherwise: 'The link of this seat is revoked, or somebody else’s' },
  );

/** The seat that another is made from is this person's and stands; held, so that it does not end meanwhile. */
const holdOrigin = ({ db }: Database, { madeFrom, person }: SeatRow): Step[] =>
  madeFrom === null
    ? []
    : [
        step(
          db
            .updateTable('seat')
            .set((e) => ({ endedAt: e.ref('endedAt') }))
            .where('id', '=', madeFrom)
            .where('person', '=', person)
            .where('endedAt', 'is', null),
          { rows: 1, otherwise: 'The seat this one is made from has ended' },
        ),
      ];

const openSeats = ({ db }: Database) => db.updateTable('seat').where('endedAt', 'is', null);

/** Ends seats, and those made from them. */
const endSeats = (database: Database, ids: readonly SeatId[], at: number): Step[] =>
  ids.map((id) =>
    step(
      openSeats(database)
        .set({ endedAt: at })
        .where((e) => e.or([e('id', '=', id), e('madeFrom', '=', id)])),
    ),
  );

const addLink = (database: Database, link: LinkRow): Step[] => [
  step(database.db.insertInto('link').values(link)),
  ...(link.meeting === null
    ? []
    : [
        mayHaveLink(database, link.person),
        step(
          database.db
            .updateTable('participant')
            .set({ revokedAt: null })
            .where('meeting', '=', link.meeting)
            .where('person', '=', link.person),
        ),
      ]),
];

/** Revokes the links of a person to a meeting that are not revoked yet. */
export const revokeLinkStep = (
  { db }: Database,
  meeting: MeetingId,
  person: PersonId,
  at: number,
): Step =>
  step(
    db
      .updateTable('link')
      .set({ revokedAt: at })
      .where('meeting', '=', meeting)
      .where('person', '=', person)
      .where('revokedAt', 'is', null),
  );

const endSeatsIn = (database: Database, meeting: MeetingId, person: PersonId, at: number): Step =>
  step(
    openSeats(database)
      .set({ endedAt: at })
      .where('meeting', '=', meeting)
      .where('person', '=', person),
  );

const revoke = (database: Database, meeting: MeetingId, person: PersonId, at: number): Step[] => [
  revokeLinkStep(database, meeting, person, at),
  endSeatsIn(database, meeting, person, at),
  step(
    database.db
      .updateTable('participant')
      .set({ revokedAt: at })
      .where('meeting', '=', meeting)
      .where('person', '=', person)
      .where('revokedAt', 'is', null),
  ),
];

const revokeStaff = (
  database: Database,
  person: PersonId,
  at: number,
  keep: string | null,
): Step[] => {
  const { db } = database;
  const isOld = db
    .selectFrom('link')
    .select('tokenHash')
    .where('meeting', 'is', null)
    .where('person', '=', person)
    .where('tokenHash', '<>', keep ?? '');
  return [
    step(
      db
        .updateTable('link')
        .set({ revokedAt: at })
        .where('tokenHash', 'in', isOld)
        .where('revokedAt', 'is', null),
    ),
    step(openSeats(database).set({ endedAt: at }).where('linkHash', 'in', isOld)),
  ];
};

const createReads = (database: Database) => {
  const { db } = database;
  const links = db.selectFrom('link').selectAll();
  const inOrder = links.orderBy('madeAt').orderBy('tokenHash');
  const seats = db.selectFrom('seat').selectAll();
  return {
    link: async (tokenHash) => rowOf(database, links.where('tokenHash', '=', tokenHash)),
    linksOfMeeting: async (meeting) => rowsOf(database, inOrder.where('meeting', '=', meeting)),
    staffLinks: async (person) =>
      rowsOf(database, inOrder.where('person', '=', person).where('meeting', 'is', null)),
    seat: async (id) => rowOf(database, seats.where('id', '=', id)),
    openSeatsOf: async (person) =>
      rowsOf(
        database,
        seats
          .where('person', '=', person)
          .where('endedAt', 'is', null)
          .orderBy('madeAt')
          .orderBy('id'),
      ),
    seatsOfLink: async (tokenHash) =>
      rowsOf(database, seats.where('linkHash', '=', tokenHash).orderBy('id')),
    seatsMadeFrom: async (id) => rowsOf(database, seats.where('madeFrom', '=', id).orderBy('id')),
  } satisfies Partial<SeatStore>;
};

export const createSeats = (database: Database): SeatStore => {
  const { db, connection } = database;
  return {
    ...createReads(database),
    addLink: async (link) => connection.write(addLink(database, link)),
    revokeLinks: async (meeting, person, at) =>
      connection.write(revoke(database, meeting, person, at)),
    revokeStaffLinks: async (person, at, keep) =>
      connection.write(revokeStaff(database, person, at, keep)),
    addSeat: async (seat, ending) =>
      connection.write([
        takeLink(database, seat),
        ...holdOrigin(database, seat),
        ...endSeats(database, ending, seat.madeAt),
        step(db.insertInto('seat').values(seat)),
      ]),
    endSeatsIn: async (meeting, person, at) =>
      connection.write([endSeatsIn(database, meeting, person, at)]),
    endSeat: async (id, at) => connection.write(endSeats(database, [id], at)),
  };
};
