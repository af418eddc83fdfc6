import type {
  KnownPerson,
  MeetingLink,
  PupilDetail,
  PupilMeeting,
} from '@fourchairs/shared/protocol/http/pupils.ts';

const person = (id: string, name: string, role: KnownPerson['role']): KnownPerson => ({
  id,
  name,
  firstName: name.split(' ')[0] ?? name,
  shownAs: name,
  role,
  with: null,
});

/** A finished meeting of the pupil. */
export const autumn: PupilMeeting = {
  id: 'autumn',
  title: 'Autumn review',
  term: 'autumn',
  plannedAt: '2025-12-04T15:30',
  state: 'saved',
  savedVersion: 1,
  leadId: 'teacher',
};

/** A pupil with the family, the school's staff, and one finished meeting. */
export const detail: PupilDetail = {
  pupil: {
    id: 'zofia',
    preferredName: 'Zofia',
    fullName: 'Zofia Nowak-Bell',
    yearGroup: 'Year 2',
    className: 'Kingfisher',
    lastReview: autumn,
    nextReview: null,
    nextReviewDue: '2026-03-19',
    sen: null,
    year: {
      label: '2025/26',
      held: 1,
      planned: 0,
      missing: [
        { nth: 2, by: 'spring' },
        { nth: 3, by: 'summer' },
      ],
    },
  },
  dateOfBirth: '2019-01-22',
  look: null,
  planType: null,
  people: [
    person('child', 'Zofia Nowak-Bell', 'child'),
    person('mum', 'Magda Nowak', 'parent'),
    person('dad', 'Tom Bell', 'parent'),
    person('teacher', 'Miss Adeyemi', 'teacher'),
    person('senco', 'Mrs Hartley', 'senco'),
    person('office', 'Mrs Shah', 'admin'),
  ],
  meetings: [{ ...autumn, canRead: true, dateChange: null }],
};

/** Nobody has used the link yet. */
export const unused: MeetingLink = {
  personId: 'mum',
  name: 'Magda Nowak',
  role: 'parent',
  open: 1,
  madeAt: '2026-03-01T09:00:00.000Z',
  usedAt: null,
  expiresAt: '2027-03-01T09:00:00.000Z',
  canTakeOut: false,
};
