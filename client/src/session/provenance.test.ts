import type { AttendanceHow } from '@fourchairs/shared/domain/codes.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { describe, expect, it } from 'vitest';

import { ids, people, viewFor } from '#session/testing/sample-view.ts';

import { provenanceKey, usualHow } from './provenance.ts';

const teacher = must(
  people.find(({ id }) => id === ids.adeyemi),
  'the teacher',
);
const magdaTakesPart = (how: AttendanceHow) =>
  viewFor(ids.adeyemi, { attendance: [{ personId: ids.magda, how, from: null, to: null }] });

describe('how somebody’s words usually come in', () => {
  it.each([
    ['room', 'scribed'],
    ['phone', 'phone'],
    ['in-writing', 'paper'],
    ['absent', 'scribed'],
  ] as const)('who takes part by %s is written down as %s', (attendance, how) => {
    expect(usualHow(magdaTakesPart(attendance), teacher, ids.magda)).toBe(how);
  });

  it('one’s own are one’s own, also by phone, and an interpreter’s are interpreted', () => {
    const view = magdaTakesPart('phone');
    expect(usualHow(view, { ...teacher, id: ids.magda }, ids.magda)).toBe('self');
    expect(usualHow(view, { ...teacher, role: 'interpreter' }, ids.magda)).toBe('interpreted');
  });
});

describe('the sentence under somebody’s words', () => {
  const words = { saidBy: ids.magda, typedBy: ids.adeyemi, lang: 'en' };

  it('says put into English only of words that are English', () => {
    expect(provenanceKey({ ...words, how: 'interpreted' })).toBe('saidInterpreted');
    expect(provenanceKey({ ...words, how: 'interpreted', lang: 'pl' })).toBe('saidThrough');
  });

  it('is not there for one’s own', () => {
    expect(provenanceKey({ ...words, typedBy: ids.magda, how: 'self' })).toBeNull();
  });
});
