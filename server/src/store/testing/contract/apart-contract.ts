import type { ApartId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import type { ApartRow } from '#store/ports/apart-store.ts';
import { StoreConflict } from '#store/store.ts';
import { arrangeMeeting, linkRow, meetingRow, personRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const apartContract = (under: () => StoreUnderTest): void => {
  const arrange = async () => {
    const { store } = under();
    const { school, pupil, senco, meeting } = await arrangeMeeting(store);
    const addParent = async (): Promise<PersonId> => {
      const parent = personRow(school, { role: 'parent', staffRole: null, pupil });
      await store.schools.addPerson(parent);
      return parent.id;
    };
    const [one, other] = [await addParent(), await addParent()].toSorted();
    if (one === undefined || other === undefined) throw new Error('two parents');
    const row: ApartRow = {
      id: newId<ApartId>(),
      pupil,
      one,
      other,
      noLinkFor: null,
      reason: 'A court said so.',
      by: senco,
      at: 5,
      endedBy: null,
      endedAt: null,
    };
    return { store, row, meeting, school, senco };
  };

  it('APART1 keeps who is kept apart, by pupil and by meeting, and that it ended', async () => {
    const { row, meeting, senco } = await arrange();
    await under().store.apart.add(row);
    await under().reopen();
    const { apart } = under().store;
    expect(await apart.ofPupil(row.pupil)).toStrictEqual([row]);
    expect(await apart.ofMeeting(meeting.id)).toStrictEqual([row]);
    await apart.end(row.id, senco, 9);
    expect(await apart.ofMeeting(meeting.id)).toStrictEqual([]);
    expect(await apart.ofPupil(row.pupil)).toStrictEqual([{ ...row, endedBy: senco, endedAt: 9 }]);
    await expect(apart.end(row.id, senco, 10)).rejects.toThrow(StoreConflict);
    const again = { ...row, id: newId<ApartId>(), at: 11 };
    await apart.add(again);
    expect(await apart.ofMeeting(meeting.id)).toStrictEqual([again]);
  });

  it('APART1 two people are kept apart once at a time', async () => {
    const { store, row } = await arrange();
    await store.apart.add(row);
    const again = store.apart.add({ ...row, id: newId<ApartId>() });
    await expect(again).rejects.toThrow(StoreConflict);
  });

  it('APART3 where a court says so no link to a meeting is made, until it ends', async () => {
    const { store, row, meeting, senco } = await arrange();
    await store.apart.add({ ...row, noLinkFor: row.one });
    const link = linkRow(row.one, meeting.id);
    await expect(store.seats.addLink(link)).rejects.toThrow(StoreConflict);
    expect(await store.seats.link(link.tokenHash)).toBeNull();
    await store.seats.addLink(linkRow(row.other, meeting.id));
    await store.apart.end(row.id, senco, 9);
    await store.seats.addLink(link);
    expect(await store.seats.link(link.tokenHash)).toStrictEqual(link);
  });

  it('APART2 a meeting is another sitting of a review', async () => {
    const { store, meeting, school, senco, row } = await arrange();
    const sister = meetingRow({ school, pupil: row.pupil, lead: senco, review: meeting.id });
    await store.meetings.createMeeting(sister, [], [], []);
    expect(await store.meetings.meeting(sister.id)).toStrictEqual(sister);
    expect((await store.meetings.meeting(meeting.id))?.review).toBeNull();
  });
};
