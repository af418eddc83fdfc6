import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { documentSchemaVersion } from '@fourchairs/shared/document/schema-version.ts';
import type { MeetingId, SeatId } from '@fourchairs/shared/lib/ids.ts';

import type { Admission, Who } from '#collab/admission.ts';
import { createCollab } from '#collab/create-collab.ts';
import { defaultCollabLimits } from '#collab/limits.ts';
import { createLog } from '#lib/log.ts';
import { openStore } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';

import {
  meetingOf,
  peopleInRoom,
  personOf,
  pupilId,
  pupilPersonId,
  schoolId,
  seatOf,
} from './bench-ids.ts';
import type { Question } from './usage.ts';

/**
 * Our engine as the product runs it: gate, leases, attribution, SQLite with every commit synced, acknowledgements. Only
 * who may come in is answered from memory here, as the product's own memory of rights does between two changes, and
 * the budgets of a connection are lifted, since no peer has any.
 */
const [folder = '.', roomsText = '1'] = process.argv.slice(2);
const rooms = Number(roomsText);

const makeSchool = async (store: Store): Promise<void> => {
  if ((await store.schools.school(schoolId)) !== null) return;
  await store.schools.addSchool({ id: schoolId, name: 'Bench' });
  const noPupil = { staffRole: null, email: null, pupil: null, with: null, leftAt: null };
  const pupil = {
    id: pupilId,
    school: schoolId,
    person: pupilPersonId,
    preferredName: 'Pupil',
    fullName: 'Pupil',
    dateOfBirth: '2016-01-01',
    yearGroup: '4',
    className: '4',
  };
  const person = { school: schoolId, name: 'P', firstName: 'P', shownAs: 'P', ...noPupil };
  await store.schools.addPupil(pupil, {
    ...person,
    id: pupilPersonId,
    role: 'child',
    pupil: pupilId,
  });
  for (let index = 0; index < peopleInRoom; index += 1) {
    await store.schools.addPerson({
      ...person,
      id: personOf(index),
      role: 'teacher',
      staffRole: 'teacher',
    });
  }
};

const makeMeeting = async (store: Store, room: number): Promise<void> => {
  const id = meetingOf(room);
  if ((await store.meetings.meeting(id)) !== null) return;
  const people = Array.from({ length: peopleInRoom }, (_, position) => ({
    meeting: id,
    person: personOf(position),
    role: 'teacher' as const,
    with: null,
    position,
    revokedAt: null,
  }));
  await store.meetings.createMeeting(
    {
      id,
      school: schoolId,
      pupil: pupilId,
      term: 'spring',
      plannedAt: '2026-03-19T15:30',
      state: 'live',
      stage: 'welcome',
      lead: personOf(0),
      carriedFrom: null,
      savedVersion: null,
      review: null,
    },
    people,
    [{ name: 'meeting', schema: documentSchemaVersion, leases: [], rows: [] }],
    [],
  );
};

const seats = new Map<SeatId, Who>();
const addSeats = (room: number): void => {
  for (let person = 0; person < peopleInRoom; person += 1) {
    const seat = seatOf(room, person);
    const who = { personId: personOf(person), meetingId: meetingOf(room), seat };
    seats.set(seat, {
      ...who,
      device: 'own',
      name: `P${person}`,
      role: 'teacher',
      color: '#336699',
    });
  }
};

const admission: Admission = {
  admit: async (seat) => seats.get(seat) ?? null,
  grant: async () => 'write',
  documentsOf: async (_meeting: MeetingId) => ['meeting'],
  peopleOf: async () => new Map(),
  isFinished: async () => false,
};

const store = await openStore({ url: `sqlite:${join(folder, 'ours')}` });
await makeSchool(store);
for (let room = 0; room < rooms; room += 1) {
  await makeMeeting(store, room);
  addSeats(room);
}
const unlimited = 1e9;
const collab = createCollab({
  documents: store.documents,
  versions: store.versions,
  admission,
  audit: { forged: () => {}, damaged: () => {} },
  keepLate: async () => {},
  clock: { now: () => Date.now() },
  log: createLog('error'),
  allowedOrigins: [],
  limits: {
    ...defaultCollabLimits,
    framesPerSecond: unlimited,
    framesBurst: unlimited,
    bytesPerSecond: unlimited,
    bytesBurst: unlimited,
    socketsPerPerson: unlimited,
    joinsPerMinute: unlimited,
  },
});
const http = createServer((_request, response) => response.end());
collab.attach(http);
http.listen(0, '127.0.0.1', () => {
  process.on('message', ({ id, collect }: Question) => {
    const { user, system } = process.cpuUsage();
    if (collect) globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    process.send?.({ id, cpu: user + system, rss, held: heapUsed + external });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}` });
});
