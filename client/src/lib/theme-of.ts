import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';

/** The theme of a child's own pages: amber and round with pictures, an adult's for whoever has words. */
export const themeOf = (look: ChildLook): 'child' | 'young-person' =>
  look === 'pictures' ? 'child' : 'young-person';
