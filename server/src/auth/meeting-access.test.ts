import type { Role } from '@fourchairs/shared/access/role.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type MeetingAccess, findMeetingAccess, seatActor } from '#auth/meeting-access.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let access: MeetingAccess;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  const meeting = await school.makeMeeting();
  access = must(await findMeetingAccess(server.store, meeting, 0), 'the meeting');
});
afterAll(() => server.stop());

it('PREP8 only an interpreter or a supporter reaches the lane of whom they are with, and nobody the preparation unasked', () => {
  const [person, mum] = [school.person('interpreter'), school.person('mum')];
  const reachAs = (role: Role) => {
    const participants = access.participants.map((row) =>
      row.person === person ? { ...row, role, with: mum } : row,
    );
    const actor = must(seatActor({ person, device: 'own' }, { ...access, participants }), 'a seat');
    return [actor.writesFor, actor.helpsPrepare];
  };
  for (const role of ['interpreter', 'supporter'] as const) {
    expect([role, ...reachAs(role)]).toEqual([role, [mum], []]);
  }
  for (const role of ['parent', 'teacher', 'professional', 'observer'] as const) {
    expect([role, ...reachAs(role)]).toEqual([role, [], []]);
  }
});
