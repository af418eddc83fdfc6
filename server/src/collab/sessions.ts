import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';

import type { Session } from './session.ts';

const addTo = <Key>(index: Map<Key, Set<Session>>, key: Key, session: Session): void => {
  const found = index.get(key);
  if (found) found.add(session);
  else index.set(key, new Set([session]));
};

const removeFrom = <Key>(index: Map<Key, Set<Session>>, key: Key, session: Session): void => {
  const found = index.get(key);
  found?.delete(session);
  if (found?.size === 0) index.delete(key);
};

/** Every open connection of this process, by what is asked about it. */
export class Sessions {
  readonly all = new Set<Session>();
  readonly #byMeeting = new Map<MeetingId, Set<Session>>();
  readonly #bySeat = new Map<SeatId, Set<Session>>();
  readonly #byPerson = new Map<PersonId, Set<Session>>();
  readonly #person = new Map<Session, PersonId>();

  add(session: Session): void {
    this.all.add(session);
    addTo(this.#byMeeting, session.target.meeting, session);
    addTo(this.#bySeat, session.target.seat, session);
  }

  /** Says whose session it is, once that is proved. Returns how many this person has now. */
  belongsTo(session: Session, person: PersonId): number {
    this.#person.set(session, person);
    addTo(this.#byPerson, person, session);
    return this.#byPerson.get(person)?.size ?? 0;
  }

  remove(session: Session): void {
    this.all.delete(session);
    removeFrom(this.#byMeeting, session.target.meeting, session);
    removeFrom(this.#bySeat, session.target.seat, session);
    const person = this.#person.get(session);
    this.#person.delete(session);
    if (person !== undefined) removeFrom(this.#byPerson, person, session);
  }

  ofMeeting(meeting: MeetingId): readonly Session[] {
    return [...(this.#byMeeting.get(meeting) ?? [])];
  }

  ofSeat(seat: SeatId): readonly Session[] {
    return [...(this.#bySeat.get(seat) ?? [])];
  }

  ofPerson(meeting: MeetingId, person: PersonId): readonly Session[] {
    const sessions = [...(this.#byPerson.get(person) ?? [])];
    return sessions.filter(({ target }) => target.meeting === meeting);
  }
}
