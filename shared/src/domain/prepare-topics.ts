import type { Role } from '#access/role.ts';
import type { ViewTopic } from '#document/record.ts';

const ofFamily = [
  'going-well',
  'not-going-well',
  'ideas',
  'questions',
  'at-home',
  'access-needs',
] as const satisfies readonly ViewTopic[];
const ofStaff = [
  'assessment',
  'attendance',
  'measurements',
  'going-well',
  'not-going-well',
  'ideas',
  'questions',
] as const satisfies readonly ViewTopic[];
const ofProfessional = [
  'advice',
  'assessment',
  'ideas',
  'questions',
] as const satisfies readonly ViewTopic[];
const ofCompanion = ['ideas', 'questions', 'access-needs'] as const satisfies readonly ViewTopic[];

export type PrepareTopic =
  | (typeof ofFamily)[number]
  | (typeof ofStaff)[number]
  | (typeof ofProfessional)[number]
  | (typeof ofCompanion)[number];

/** What each person is asked to think about before the meeting, in the order it is asked. */
export const topicsFor = (role: Role): readonly PrepareTopic[] => {
  switch (role) {
    case 'parent':
      return ofFamily;
    case 'teacher':
    case 'senco':
    case 'support':
      return ofStaff;
    case 'professional':
      return ofProfessional;
    case 'child':
    case 'interpreter':
    case 'supporter':
    case 'observer':
    case 'admin':
      return ofCompanion;
  }
};
