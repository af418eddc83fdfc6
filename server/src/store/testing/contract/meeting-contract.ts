import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import { StoreConflict } from '#store/store.ts';
import {
  additionRow,
  arrangeMeeting,
  linkRow,
  meetingRow,
  personRow,
  updateRow,
} from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const createMeetingContract = (under: () => StoreUnderTest): void => {
  /** A second meeting, with somebody new and a document with words in it. */
  const arrange = async () => {
    const { store } = under();
    const { school, pupil, senco, meeting: earlier } = await arrangeMeeting(store);
    const carriedFrom = { meeting: earlier.id, n: 2 };
    const plannedAt = '2026-09-30T09:00';
    const meeting = meetingRow({ school, pupil, lead: senco, carriedFrom, plannedAt });
    const father = personRow(school, { role: 'parent', staffRole: null, pupil });
    const helper = personRow(school, { role: 'interpreter', staffRole: null, with: father.id });
    const people = [senco, father.id].map((person, position) => ({
      meeting: meeting.id,
      person,
      role: 'parent' as const,
      with: null,
      position: 1 - position,
      revokedAt: null,
    }));
    const document = {
      name: prepOf(father.id),
      schema: 3,
      leases: [{ clientId: 12, person: senco }],
      rows: [updateRow(senco, 1), updateRow(senco, 2)],
    };
    return { store, school, pupil, senco, earlier, meeting, people, document, father, helper };
  };

  it('JOIN7 makes a meeting with its people and its documents’ first content', async () => {
    const { store, school, pupil, senco, earlier, meeting, people, document, father, helper } =
      await arrange();
    await store.meetings.createMeeting(meeting, people, [document], [helper, father]);
    await under().reopen();
    const { meetings, documents, schools } = under().store;
    expect(await meetings.meeting(meeting.id)).toStrictEqual(meeting);
    expect(await meetings.participants(meeting.id)).toStrictEqual(people.toReversed());
    expect(await schools.person(helper.id)).toStrictEqual(helper);
    const key = { meeting: meeting.id, name: document.name };
    expect(await documents.load(key)).toStrictEqual({
      key,
      epoch: 1,
      schema: 3,
      seq: 2,
      snapshot: null,
      rows: document.rows,
    });
    expect(await documents.leases(key, 1)).toStrictEqual([{ clientId: 12, person: senco }]);
    expect(await meetings.meetingsOfPupil(pupil)).toStrictEqual([earlier, meeting]);
    expect(await meetings.meetingsOfSchool(school)).toStrictEqual([earlier, meeting]);
  });

  it('JOIN7 makes nothing when a part is refused', async () => {
    const { store, meeting, people, document, father, helper } = await arrange();
    const { meetings, schools } = store;
    const gap = { ...document, rows: [updateRow(father.id, 2)] };
    const nobody = { ...document, leases: [{ clientId: 1, person: newId<PersonId>() }] };
    for (const documents of [[document, document], [gap], [nobody]]) {
      const made = meetings.createMeeting(meeting, people, documents, [father, helper]);
      await expect(made).rejects.toThrow(StoreConflict);
    }
    expect(await meetings.meeting(meeting.id)).toBeNull();
    expect(await meetings.participants(meeting.id)).toStrictEqual([]);
    expect(await schools.person(father.id)).toBeNull();
    expect(await store.documents.load({ meeting: meeting.id, name: document.name })).toBeNull();
  });

  it('JOIN7 makes a meeting once', async () => {
    const { store, meeting, people, document, father, helper } = await arrange();
    const make = () => store.meetings.createMeeting(meeting, people, [document], [father, helper]);
    const settled = await Promise.allSettled([make(), make()]);
    expect(settled.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected']);
  });

  it('JOIN7 adds people with empty documents, and keeps a document that is there', async () => {
    const { store, meeting, people, document, father, helper } = await arrange();
    await store.meetings.createMeeting(meeting, [], [document], [father]);
    const key = { meeting: meeting.id, name: prepOf(helper.id) };
    const documents = [document, { ...document, name: key.name }];
    await store.meetings.addPeople(meeting.id, people, documents, [helper]);
    await under().reopen();
    const { meetings, documents: again } = under().store;
    expect(await meetings.participants(meeting.id)).toStrictEqual(people.toReversed());
    const empty = { key, epoch: 1, schema: 3, seq: 0, snapshot: null, rows: [] };
    expect(await again.load(key)).toStrictEqual(empty);
    expect((await again.load({ ...key, name: document.name }))?.seq).toBe(2);
    await again.append([{ key, epoch: 1, rows: [updateRow(father.id, 1)] }]);
    expect((await again.load(key))?.rows).toHaveLength(1);
    const twice = meetings.addPeople(meeting.id, people, [], []);
    await expect(twice).rejects.toThrow(StoreConflict);
  });

  it('JOIN7 takes out of a planned meeting whoever left nothing in it, and nobody else', async () => {
    const { store, meeting, people, document, father, senco } = await arrange();
    const mother = personRow(meeting.school, { role: 'parent', pupil: meeting.pupil });
    const [first] = people;
    const more = [
      ...people,
      { ...must(first, 'a person'), person: mother.id, with: senco, position: 2 },
    ];
    await store.meetings.createMeeting(meeting, more, [document], [father, mother]);
    const takeOut = (person: PersonId) => store.meetings.removePerson(meeting.id, person, 5_000);
    // Somebody wrote in the father's preparation; the mother comes with the SENCO.
    for (const person of [father.id, senco, newId<PersonId>()]) {
      await expect(takeOut(person)).rejects.toThrow(StoreConflict);
    }
    const link = linkRow(mother.id, meeting.id);
    await store.seats.addLink(link);
    await store.meetings.setScribe(meeting.id, senco, mother.id);
    await takeOut(mother.id);
    expect((await store.seats.link(link.tokenHash))?.revokedAt).toBe(5_000);
    expect(await store.meetings.scribes(meeting.id)).toStrictEqual([]);
    expect(await store.meetings.participants(meeting.id)).toHaveLength(2);
    await store.meetings.setState(meeting.id, 'live');
    await expect(takeOut(senco)).rejects.toThrow(StoreConflict);
  });
};

export const meetingContract = (under: () => StoreUnderTest): void => {
  const arrange = async () => {
    const { store } = under();
    const { meeting, senco, child } = await arrangeMeeting(store);
    return { meetings: store.meetings, id: meeting.id, meeting, senco, child };
  };

  it('keeps state, stage and lead', async () => {
    const { meetings, id, meeting, child } = await arrange();
    await meetings.setState(id, 'live');
    await meetings.setStage(id, 'support');
    await meetings.setLead(id, child);
    await under().reopen();
    const changed = { ...meeting, state: 'live', stage: 'support', lead: child };
    expect(await under().store.meetings.meeting(id)).toStrictEqual(changed);
  });

  it('refuses changes of a meeting that does not exist', async () => {
    const { meetings, senco } = await arrange();
    const missing = newId<MeetingId>();
    expect(await meetings.meeting(missing)).toBeNull();
    await expect(meetings.setState(missing, 'live')).rejects.toThrow(StoreConflict);
    await expect(meetings.setStage(missing, 'agree')).rejects.toThrow(StoreConflict);
    await expect(meetings.setLead(missing, senco)).rejects.toThrow(StoreConflict);
  });

  it('keeps the last word on who attended and how', async () => {
    const { meetings, id, senco, child } = await arrange();
    const row = { meeting: id, person: child, how: 'room', from: '15:30', to: null } as const;
    const absent = { meeting: id, person: senco, how: 'absent', from: null, to: null } as const;
    await meetings.setAttendance({ ...row, how: 'phone', from: null });
    await meetings.setAttendance(absent);
    await meetings.setAttendance(row);
    const attendance = await meetings.attendance(id);
    expect(attendance).toHaveLength(2);
    expect(attendance).toContainEqual(row);
    expect(attendance).toContainEqual(absent);
  });

  it('keeps who helps with whose preparation, once each, and takes it back', async () => {
    const { store } = under();
    const { meeting, child, senco } = await arrangeMeeting(store);
    const row = { meeting: meeting.id, for: child, by: senco };
    await store.helpers.name(row);
    await store.helpers.name(row);
    expect(await store.helpers.ofMeeting(meeting.id)).toStrictEqual([row]);
    await store.helpers.takeBack(row);
    await store.helpers.takeBack(row);
    expect(await store.helpers.ofMeeting(meeting.id)).toStrictEqual([]);
  });

  it('keeps one scribe for a person, and takes the naming back', async () => {
    const { meetings, id, senco, child } = await arrange();
    await meetings.setScribe(id, child, child);
    await meetings.setScribe(id, child, senco);
    expect(await meetings.scribes(id)).toStrictEqual([{ meeting: id, for: child, by: senco }]);
    await meetings.setScribe(id, child, null);
    expect(await meetings.scribes(id)).toStrictEqual([]);
  });

  it('hands over who writes for others in one step, and names nobody’s scribe twice', async () => {
    const { meetings, id, senco, child } = await arrange();
    await meetings.setScribe(id, child, senco);
    await meetings.handOverScribe(id, { from: senco, by: child, for: [senco, senco] });
    expect(await meetings.scribes(id)).toStrictEqual([{ meeting: id, for: senco, by: child }]);
    await meetings.handOverScribe(id, { from: null, by: senco, for: [child] });
    expect(await meetings.scribes(id)).toHaveLength(2);
    await meetings.handOverScribe(id, { from: child, by: null, for: [] });
    expect(await meetings.scribes(id)).toStrictEqual([{ meeting: id, for: child, by: senco }]);
  });

  it('VERSION2 keeps additions in the order they came, also within one millisecond', async () => {
    const { meetings, id, child, senco } = await arrange();
    const rows = Array.from({ length: 20 }, (_, index) =>
      additionRow(id, index % 2 === 0 ? child : senco, {
        words: `word ${index}`,
        at: 1_000 - index,
      }),
    );
    await Promise.all(rows.map((row) => meetings.addAdditions([row])));
    await under().reopen();
    expect(await under().store.meetings.additions(id)).toStrictEqual(rows);
  });

  it('PAPER3 takes one of two found papers that come at once, and tells the other', async () => {
    const { meetings, id, child, senco } = await arrange();
    const found = additionRow(id, child, { typedBy: senco, how: 'paper', paperDay: '2026-03-10' });
    const add = (words: string, known: number) =>
      meetings.addAdditions([{ ...found, words }], { known });
    await meetings.addAdditions([additionRow(id, child)]);
    const added = await Promise.allSettled([add('one', 1), add('two', 1)]);
    expect(added.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(added.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(StoreConflict);
    const others = { ...found, person: senco, words: 'of another' };
    await meetings.addAdditions([others], { known: 1 });
    await expect(add('three', 1)).rejects.toThrow(StoreConflict);
    await add('three', 3);
    expect(await meetings.additions(id)).toHaveLength(4);
  });

  it('VERSION2 keeps all parts of late words and the line about them, or nothing of them', async () => {
    const { meetings, id, child, senco } = await arrange();
    const line = { at: 7_000, actor: child, action: 'words.added', meeting: id, detail: '{}' };
    const parts = ['one', 'two'].map((words) => additionRow(id, child, { words, origin: '{}' }));
    const bad = additionRow(id, child, { typedBy: newId<PersonId>() });
    const none = meetings.addAdditions([...parts, bad], { line });
    await expect(none).rejects.toThrow(StoreConflict);
    const both = await Promise.allSettled([
      meetings.addAdditions(parts, { known: 0, line }),
      meetings.addAdditions(parts, { known: 0, line }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await meetings.addAdditions([additionRow(id, senco)], { known: 0 });
    await under().reopen();
    const { store } = under();
    const rows = await store.meetings.additions(id);
    expect(rows).toStrictEqual([...parts, additionRow(id, senco)]);
    expect(await store.audit.ofMeeting(id)).toStrictEqual([line]);
  });
};
