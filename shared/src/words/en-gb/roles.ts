/** What somebody is called at a pupil's meetings. */
export const roles = {
  child: 'pupil',
  parent: 'parent or carer',
  teacher: 'teacher',
  senco: 'SEN co-ordinator',
  support: 'support staff',
  professional: 'visiting professional',
  interpreter: 'interpreter',
  supporter: 'here to support the family',
  observer: 'observer',
  admin: 'school office',
} as const;
