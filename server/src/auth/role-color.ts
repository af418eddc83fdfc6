import type { Role } from '@fourchairs/shared/access/role.ts';

/** The colour of a role's caret and ring, as CSS hex; the same as the client's style tokens. */
export const roleColors: Readonly<Record<Role, string>> = {
  child: '#8f4a00',
  parent: '#98234f',
  teacher: '#1d57a0',
  senco: '#3d4f0f',
  professional: '#56399b',
  support: '#5c5200',
  interpreter: '#0b5a70',
  supporter: '#7c2878',
  observer: '#495264',
  admin: '#5b4636',
};
