import { expect, it } from 'vitest';

import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting, linkRow, meetingRow, seatRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const courseContract = (under: () => StoreUnderTest): void => {
  it('keeps what became of a meeting’s day', async () => {
    const { store } = under();
    const { meeting, senco } = await arrangeMeeting(store);
    const of = { meeting: meeting.id, by: senco, at: 5 };
    const rung = { ...of, day: '2026-03-20', how: 'phone', words: 'No answer' } as const;
    const waited = { ...rung, day: '2026-03-19', how: 'waited', words: '' } as const;
    await store.course.addAttempt(rung);
    await store.course.addAttempt(waited);
    await store.course.setWithoutFamily(meeting.id, { ...of, why: 'First' });
    await store.course.setWithoutFamily(meeting.id, { ...of, why: 'They asked us to' });
    const start = { meeting: meeting.id, at: 9, record: '{}' };
    await store.course.setStart({ ...start, at: 8 });
    await store.course.setStart(start);
    const entry = { meeting: meeting.id, person: senco, uid: 'a' };
    const uids = await Promise.all([
      store.course.calendarUid(entry),
      store.course.calendarUid({ ...entry, uid: 'b' }),
    ]);
    expect(uids[0]).toBe(uids[1]);
    await under().reopen();
    const { course } = under().store;
    expect(await course.attempts(meeting.id)).toStrictEqual([waited, rung]);
    expect(await course.withoutFamily(meeting.id)).toStrictEqual({
      ...of,
      why: 'They asked us to',
    });
    expect(await course.start(meeting.id)).toStrictEqual(start);
    await course.changeStart({ ...start, at: 8, record: '{"of":"before"}' });
    expect(await course.start(meeting.id)).toStrictEqual(start);
    const changed = { ...start, record: '{"of":"now"}' };
    await course.changeStart(changed);
    expect(await course.start(meeting.id)).toStrictEqual(changed);
    expect(await course.calendarUid({ ...entry, uid: 'c' })).toBe(uids[0]);
    await course.setWithoutFamily(meeting.id, null);
    expect(await course.withoutFamily(meeting.id)).toBeNull();
  });

  it('changes a meeting’s day once: of two who move it at once one is refused', async () => {
    const { store } = under();
    const { meeting, senco } = await arrangeMeeting(store);
    const from = meeting.plannedAt;
    const move = { meeting: meeting.id, from, why: '', forChild: false, by: senco, at: 5 };
    await store.course.setStart({ meeting: meeting.id, at: 9, record: '{}' });
    const one = { ...move, to: '2026-04-01T09:00' };
    const results = await Promise.allSettled([
      store.course.changeDate(one),
      store.course.changeDate({ ...move, to: '2026-04-02T09:00' }),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const moved = await store.meetings.meeting(meeting.id);
    const [kept, ...others] = await store.course.dateChanges(meeting.id);
    expect(others).toEqual([]);
    expect(moved).toMatchObject({ state: 'planned', plannedAt: kept?.to });
    expect(await store.course.start(meeting.id)).toBeNull();
    await store.course.changeStart({ meeting: meeting.id, at: 9, record: '{}' });
    expect(await store.course.start(meeting.id)).toBeNull();
    const cancel = { ...move, from: kept?.to ?? '', to: null, why: 'Snow', forChild: true };
    await store.course.changeDate(cancel);
    expect(await store.meetings.meeting(meeting.id)).toMatchObject({
      state: 'cancelled',
      plannedAt: kept?.to,
    });
    await expect(store.course.changeDate(cancel)).rejects.toThrow(StoreConflict);
    await store.course.changeDate({ ...cancel, to: '2026-05-01T09:00' });
    expect(await store.meetings.meeting(meeting.id)).toMatchObject({ state: 'planned' });
    const changes = await store.course.dateChanges(meeting.id);
    expect(changes.map(({ forChild }) => forChild)).toEqual([false, true, true]);
  });

  it('ends the seats of somebody in one meeting, and knows whose meetings are whose and who left', async () => {
    const { store } = under();
    const { meeting, senco, school, pupil } = await arrangeMeeting(store);
    const link = linkRow(senco, meeting.id);
    await store.seats.addLink(link);
    const seat = seatRow(link);
    await store.seats.addSeat(seat, []);
    await store.seats.endSeatsIn(meeting.id, senco, 70);
    expect(await store.seats.seat(seat.id)).toMatchObject({ endedAt: 70 });
    expect(await store.seats.link(link.tokenHash)).toMatchObject({ revokedAt: null });
    await store.schools.setLeft(senco, 80);
    await store.schools.setLeft(senco, 90);
    expect(await store.schools.person(senco)).toMatchObject({ leftAt: 80 });
    const others = await store.meetings.meetingsOfPupil(pupil);
    const next = meetingRow({ school, pupil, lead: senco });
    const make = (known: number) => store.meetings.createMeeting(next, [], [], [], known);
    await expect(make(others.length + 1)).rejects.toThrow(StoreConflict);
    await make(others.length);
    const on = await store.meetings.meetingsWith(senco);
    expect(on.map(({ id }) => id)).toContain(meeting.id);
    expect(on.map(({ id }) => id)).not.toContain(next.id);
  });
};
