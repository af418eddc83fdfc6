import type { PersonId, SchoolId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';
import { StoreConflict } from '#store/store.ts';
import { personRow, pupilRow } from '#store/testing/rows.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

export const schoolContract = (under: () => StoreUnderTest): void => {
  const arrange = async () => {
    const { schools } = under().store;
    const school = { id: newId<SchoolId>(), name: 'Oakfield Primary' };
    await schools.addSchool(school);
    return { schools, school };
  };

  it('keeps schools', async () => {
    const { schools, school } = await arrange();
    expect(await schools.school(school.id)).toStrictEqual(school);
    expect(await schools.school(newId<SchoolId>())).toBeNull();
    expect(await schools.schools()).toContainEqual(school);
    await expect(schools.addSchool(school)).rejects.toThrow(StoreConflict);
  });

  it('keeps a pupil together with their own person, or neither', async () => {
    const { schools, school } = await arrange();
    const child = personRow(school.id, { role: 'child', staffRole: null });
    const pupil = pupilRow(school.id, child.id);
    const person = { ...child, pupil: pupil.id };
    const elsewhere = { ...person, school: newId<SchoolId>() };
    await expect(schools.addPupil(pupil, elsewhere)).rejects.toThrow(StoreConflict);
    expect(await schools.pupil(pupil.id)).toBeNull();
    await schools.addPupil(pupil, person);
    await under().reopen();
    const { schools: again } = under().store;
    expect(await again.pupil(pupil.id)).toStrictEqual(pupil);
    expect(await again.pupils(school.id)).toStrictEqual([pupil]);
    expect(await again.person(child.id)).toStrictEqual(person);
  });

  it('keeps how a pupil’s own page looks, the last that was chosen, until it is dropped', async () => {
    const { schools, school } = await arrange();
    const { looks } = under().store;
    const staff = personRow(school.id);
    await schools.addPerson(staff);
    const child = personRow(school.id, { role: 'child', staffRole: null });
    const pupil = pupilRow(school.id, child.id);
    await schools.addPupil(pupil, { ...child, pupil: pupil.id });
    expect(await looks.of(pupil.id)).toBeNull();
    const chosen = { pupil: pupil.id, look: 'words', by: staff.id, at: 5 } as const;
    await looks.set(chosen);
    await looks.set({ ...chosen, look: 'pictures', at: 6 });
    await under().reopen();
    const { looks: again } = under().store;
    expect(await again.of(pupil.id)).toBe('pictures');
    await again.drop(pupil.id);
    expect(await again.of(pupil.id)).toBeNull();
  });

  it('tells staff from the people of a pupil, by name', async () => {
    const { schools, school } = await arrange();
    const child = personRow(school.id, { role: 'child', staffRole: null, name: 'Ada' });
    const pupil = pupilRow(school.id, child.id);
    const inFamily = { ...child, pupil: pupil.id };
    await schools.addPupil(pupil, inFamily);
    const mother = personRow(school.id, {
      name: 'Zoe',
      role: 'parent',
      staffRole: null,
      pupil: pupil.id,
      email: 'zoe@example.org',
    });
    const interpreter = { ...mother, id: newId<PersonId>(), name: 'Mia', with: mother.id };
    const teacher = personRow(school.id);
    for (const person of [mother, interpreter, teacher]) await schools.addPerson(person);
    expect(await schools.peopleOfPupil(pupil.id)).toStrictEqual([inFamily, interpreter, mother]);
    expect(await schools.staff(school.id)).toStrictEqual([teacher]);
    expect(await schools.person(newId<PersonId>())).toBeNull();
  });
};
