import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { step } from '#store/sql/step.ts';
import type { SeatRow, SeatStore } from '#store/store.ts';

/** A seat needs a link that is this person's, for this meeting (or a staff link, from which they went in), and not revoked. */
const takeLink = ({ db }: Database, seat: SeatRow) =>
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

const revoke = (
  { db }: Database,
  meeting: Parameters<SeatStore['revokeLinks']>[0],
  person: Parameters<SeatStore['revokeLinks']>[1],
  at: number,
) => {
  const links = db.selectFrom('link').where('meeting', '=', meeting).where('person', '=', person);
  return [
    step(
      db
        .updateTable('seat')
        .set({ endedAt: at })
        .where('linkHash', 'in', links.select('tokenHash'))
        .where('endedAt', 'is', null),
    ),
    step(
      db
        .updateTable('link')
        .set({ revokedAt: at })
        .where('meeting', '=', meeting)
        .where('person', '=', person)
        .where('revokedAt', 'is', null),
    ),
  ];
};

export const createSeats = (database: Database): SeatStore => {
  const { db, connection } = database;
  const links = db.selectFrom('link').selectAll();
  return {
    addLink: async (link) => connection.write([step(db.insertInto('link').values(link))]),
    link: async (tokenHash) => rowOf(database, links.where('tokenHash', '=', tokenHash)),
    linksOfMeeting: async (meeting) =>
      rowsOf(database, links.where('meeting', '=', meeting).orderBy('madeAt').orderBy('tokenHash')),
    revokeLinks: async (meeting, person, at) =>
      connection.write(revoke(database, meeting, person, at)),
    addSeat: async (seat) =>
      connection.write([takeLink(database, seat), step(db.insertInto('seat').values(seat))]),
    seat: async (id) => rowOf(database, db.selectFrom('seat').selectAll().where('id', '=', id)),
    endSeat: async (id, at) =>
      connection.write([
        step(
          db
            .updateTable('seat')
            .set({ endedAt: at })
            .where('id', '=', id)
            .where('endedAt', 'is', null),
        ),
      ]),
  };
};
