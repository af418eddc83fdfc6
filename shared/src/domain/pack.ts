import { isOnStaff, type Role } from '#access/role.ts';

/** What one person takes home on paper before a meeting, in the order it is used. */
export const packParts = ['invitation', 'preparation', 'pictures', 'review', 'signature'] as const;
export type PackPart = (typeof packParts)[number];

export const packLanguages = ['en', 'pl'] as const;
export type PackLanguage = (typeof packLanguages)[number];

/** Who has views, ratings and an answer of their own: the others come beside somebody, or look on. */
const speaks = (role: Role): boolean =>
  role === 'child' || role === 'parent' || role === 'professional' || isOnStaff(role);

/** Which papers there are for somebody. */
export const packPartsFor = (role: Role): readonly PackPart[] => [
  'invitation',
  ...(role === 'observer' || role === 'admin' ? [] : (['preparation'] as const)),
  ...(role === 'child' ? (['pictures'] as const) : []),
  ...(speaks(role) ? (['review', 'signature'] as const) : []),
];
