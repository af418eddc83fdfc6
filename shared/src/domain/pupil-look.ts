import type { ChildLook } from './codes.ts';

/** From Year 7 the page has an adult look unless its owner chose another: five levels in words, no smileys. */
export const lookFor = (yearGroup: string): ChildLook => {
  const year = Number(/\d+/.exec(yearGroup)?.[0] ?? '0');
  return year >= 7 ? 'words' : 'pictures';
};

/** How pages look that have no choice of their own: as staff said, or as is usual for the age. */
export const lookOfPupil = ({
  look,
  yearGroup,
}: {
  readonly look: ChildLook | null;
  readonly yearGroup: string;
}): ChildLook => look ?? lookFor(yearGroup);
