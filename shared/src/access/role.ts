/** Who somebody is at a pupil's meetings. Jobs in a meeting (lead, scribe, timekeeper) are not roles. */
export const roles = [
  'child',
  'parent',
  'teacher',
  'senco',
  'support',
  'professional',
  'interpreter',
  'supporter',
  'observer',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** Roles that belong to the school's staff: any of them may lead a meeting, except `admin`. */
export const staffRoles = ['teacher', 'senco', 'support', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

export const isStaffRole = (role: Role): role is StaffRole =>
  (staffRoles as readonly Role[]).includes(role);

/** Of the staff, an administrator's account holds no pupil's content. */
export const isOnStaff = (role: Role): boolean => isStaffRole(role) && role !== 'admin';

/** Who comes beside somebody: they write in that person's lane and help with their preparation. Nobody else does. */
export const comesBeside = (role: Role): boolean => role === 'interpreter' || role === 'supporter';
