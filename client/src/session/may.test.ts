import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { describe, expect, it } from 'vitest';

import { may } from './may.ts';
import { noSen } from './testing/sample-view.ts';

const lead = '11111111-1111-4111-8111-111111111111';
const parent = '22222222-2222-4222-8222-222222222222';

const person = (id: string, role: MeetingView['you']['role']): MeetingView['people'][number] => ({
  id,
  name: 'A',
  firstName: 'A',
  shownAs: 'A',
  role,
  isLead: id === lead,
  with: null,
});

const view = (
  you: Partial<MeetingView['you']> & Pick<MeetingView['you'], 'personId'>,
): MeetingView => ({
  id: '33333333-3333-4333-8333-333333333333',
  title: 'Spring review',
  term: 'spring',
  school: 'School',
  pupil: {
    personId: '44444444-4444-4444-8444-444444444444',
    preferredName: 'Zofia',
    yearGroup: 'Year 2',
    className: 'Willow',
    look: null,
    agreesForSelf: false,
    notBefore: '2018-01-01',
  },
  plannedAt: '2026-03-19T15:30',
  dateChange: null,
  startedAt: null,
  attempts: [],
  withoutFamily: null,
  state: 'live',
  stage: 'welcome',
  you: { role: 'teacher', isLead: false, device: 'own', writesFor: [], helpers: [], ...you },
  people: [person(lead, 'teacher'), person(parent, 'parent')],
  safeguarding: [],
  readers: [],
  documents: [],
  attendance: [],
  scribes: [],
  readBack: null,
  agreements: [],
  replies: [],
  reports: [],
  involvement: [],
  typedUp: [],
  sen: noSen,
  reportBytes: 10 * 1024 * 1024,
  recordState: 'draft',
  hold: null,
  levels: [],
  holdDays: 5,
  asked: [],
  savedVersion: null,
  carriedFrom: null,
});

describe('may', () => {
  it('is the shared rule: the lead finishes, others do not', () => {
    expect(may(view({ personId: lead, isLead: true }), { action: 'meeting.finish' })).toBe(true);
    expect(may(view({ personId: parent, role: 'parent' }), { action: 'meeting.finish' })).toBe(
      false,
    );
  });

  it('knows whom one writes for and whom one helps prepare', () => {
    const owner = must(parseId<PersonId>(parent), 'an id');
    const lane = { action: 'document.write', document: { kind: 'lane', owner } } as const;
    const prep = { action: 'document.write', document: { kind: 'prep', owner } } as const;
    const alone = view({ personId: lead });
    const helping = {
      ...view({ personId: lead, writesFor: [parent] }),
      documents: [{ name: `prep.${parent}`, path: '', grant: 'write' as const }],
    };
    expect([may(alone, lane), may(alone, prep)]).toEqual([false, false]);
    expect([may(helping, lane), may(helping, prep)]).toEqual([true, true]);
  });

  it('says no to who is not invited', () => {
    const stranger = view({ personId: '55555555-5555-4555-8555-555555555555' });
    expect(may(stranger, { action: 'meeting.read' })).toBe(false);
  });

  it('says no to writing once it is saved', () => {
    const saved = { ...view({ personId: lead, isLead: true }), state: 'saved' as const };
    expect(may(saved, { action: 'document.write', document: { kind: 'meeting' } })).toBe(false);
    expect(may(saved, { action: 'version.read' })).toBe(true);
  });
});
