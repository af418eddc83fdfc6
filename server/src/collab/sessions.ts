import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';

import type { Session } from './session.ts';
import type { Carrier } from './socket.ts';

/** Sessions by what is asked about them, and on how many sockets they travel. */
class Index<Key> {
  readonly #entries = new Map<Key, { all: Set<Session>; carriers: Map<Carrier, number> }>();

  add(key: Key, session: Session): void {
    const entry = this.#entries.get(key) ?? { all: new Set(), carriers: new Map() };
    this.#entries.set(key, entry);
    if (entry.all.has(session)) return;
    entry.all.add(session);
    entry.carriers.set(session.carrier, (entry.carriers.get(session.carrier) ?? 0) + 1);
  }

  remove(key: Key, session: Session): void {
    const entry = this.#entries.get(key);
    if (entry?.all.delete(session) !== true) return;
    const left = (entry.carriers.get(session.carrier) ?? 1) - 1;
    if (left > 0) entry.carriers.set(session.carrier, left);
    else entry.carriers.delete(session.carrier);
    if (entry.all.size === 0) this.#entries.delete(key);
  }

  of(key: Key): readonly Session[] {
    return [...(this.#entries.get(key)?.all ?? [])];
  }

  socketsOf(key: Key): number {
    return this.#entries.get(key)?.carriers.size ?? 0;
  }
}

/** Every open connection of this process. */
export class Sessions {
  readonly all = new Set<Session>();
  readonly #byMeeting = new Index<MeetingId>();
  readonly #bySeat = new Index<SeatId>();
  readonly #byPerson = new Index<PersonId>();
  readonly #person = new Map<Session, PersonId>();

  add(session: Session): void {
    this.all.add(session);
    this.#byMeeting.add(session.target.meeting, session);
    this.#bySeat.add(session.target.seat, session);
  }

  /** Says whose session it is, once that is proved. Returns on how many sockets this person is here now. */
  belongsTo(session: Session, person: PersonId): number {
    this.#person.set(session, person);
    this.#byPerson.add(person, session);
    return this.#byPerson.socketsOf(person);
  }

  remove(session: Session): void {
    this.all.delete(session);
    this.#byMeeting.remove(session.target.meeting, session);
    this.#bySeat.remove(session.target.seat, session);
    const person = this.#person.get(session);
    this.#person.delete(session);
    if (person !== undefined) this.#byPerson.remove(person, session);
  }

  ofMeeting(meeting: MeetingId): readonly Session[] {
    return this.#byMeeting.of(meeting);
  }

  ofSeat(seat: SeatId): readonly Session[] {
    return this.#bySeat.of(seat);
  }

  ofPerson(meeting: MeetingId, person: PersonId): readonly Session[] {
    return this.#byPerson.of(person).filter(({ target }) => target.meeting === meeting);
  }

  /** On how many sockets the people of this meeting are here. */
  socketsOf(meeting: MeetingId): number {
    return this.#byMeeting.socketsOf(meeting);
  }
}
