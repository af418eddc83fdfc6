import { randomUUID } from 'node:crypto';

import { can } from '@fourchairs/shared/access/can.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';

import { findLink } from '#auth/links.ts';
import { findMeetingAccess, type MeetingAccess, seatActor } from '#auth/meeting-access.ts';
import type { PaperLanguage } from '#export/language.ts';
import { noSuchMeeting } from '#lib/problem.ts';
import type { Deps } from '#use-cases/deps.ts';
import { expectedFrom } from '#use-cases/slots.ts';

/** A calendar is seen over shoulders and shared at work: nothing in it says about whom or why. */
const words: Readonly<Record<PaperLanguage, { readonly title: string; readonly how: string }>> = {
  en: {
    title: 'School meeting',
    how: 'Open your own link from the school. It shows what this is about, and whether the day has changed.',
  },
  pl: {
    title: 'Spotkanie w szkole',
    how: 'Prosimy otworzyć swój link ze szkoły. Widać tam, czego dotyczy spotkanie i czy zmienił się dzień.',
  },
};

/** Calendars ask for an address of who invites; replies to this one go nowhere, by its name. */
const nobody = 'no-reply@school.invalid';

/**
 * One person's meeting as a calendar file (RFC 5545). Its instants are in UTC, so that no calendar has to know when our
 * clocks change. Taken again after a change it is newer than the one before, and takes its place.
 */
export const calendarFile = async (
  { store, clock }: Deps,
  {
    access,
    person,
    language,
  }: { access: MeetingAccess; person: PersonId; language: PaperLanguage },
): Promise<Uint8Array> => {
  const { meeting, slots } = access;
  const [school, changes, uid] = await Promise.all([
    store.schools.school(meeting.school),
    store.course.dateChanges(meeting.id),
    store.course.calendarUid({ meeting: meeting.id, person, uid: randomUUID() }),
  ]);
  const { name } = must(school, 'the school of a meeting');
  const { title, how } = words[language];
  const isCancelled = meeting.state === 'cancelled';
  const { from, to } = expectedFrom(access, person);
  const wasSet = slots.find((row) => row.person === person)?.n ?? 0;
  const calendar = new ICalCalendar({
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Four Chairs', product: 'Four Chairs', language: language.toUpperCase() },
  });
  calendar.createEvent({
    id: uid,
    sequence: changes.length + wasSet,
    stamp: new Date(clock.now()),
    start: new Date(from),
    end: new Date(to),
    summary: title,
    description: how,
    location: name,
    organizer: { name, email: nobody },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
  });
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
};

/** The same from the page before anybody pressed the button of a link: no seat is opened, nothing is marked as used. */
export const calendarOfLink = async (
  deps: Deps,
  { token, language }: { token: string; language: PaperLanguage },
): Promise<Uint8Array> => {
  const now = deps.clock.now();
  const { meeting, person } = await findLink(deps.store.seats, token, now);
  const access = meeting && (await findMeetingAccess(deps.store, meeting, now));
  const actor = access && seatActor({ person, device: 'own' }, access);
  if (!actor || !can(actor, { action: 'meeting.calendar', meeting: access.target })) {
    throw noSuchMeeting();
  }
  return calendarFile(deps, { access, person, language });
};
