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
/** While nobody has decided on SEN Support yet: a concern is where it begins. */
const ofFirstMeeting = ['concern', ...ofFamily] as const satisfies readonly ViewTopic[];
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
  | (typeof ofFirstMeeting)[number]
  | (typeof ofStaff)[number]
  | (typeof ofProfessional)[number]
  | (typeof ofCompanion)[number];

/** What each person is asked to think about before the meeting, in the order it is asked. */
export const topicsFor = (role: Role, isFirst: boolean): readonly PrepareTopic[] => {
  switch (role) {
    case 'parent':
      return isFirst ? ofFirstMeeting : ofFamily;
    case 'teacher':
    case 'senco':
    case 'support':
      return isFirst ? ['concern', ...ofStaff] : ofStaff;
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
