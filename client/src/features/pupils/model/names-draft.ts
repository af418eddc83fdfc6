import { type ProvisionLevel, provisionLevels } from '@fourchairs/shared/domain/codes.ts';
import type {
  ListNamesRequest,
  SchoolArea,
  SchoolList,
} from '@fourchairs/shared/protocol/http/school-list.ts';

export type LevelDraft = {
  readonly level: ProvisionLevel;
  readonly name: string;
  readonly isUsed: boolean;
};
export type NamesDraft = {
  readonly levels: readonly LevelDraft[];
  readonly areas: readonly SchoolArea[];
};

/** The levels the school uses in its order, then those it does not, by our names. */
export const namesDraftOf = (
  { levels, areas }: SchoolList,
  ourName: (level: ProvisionLevel) => string,
): NamesDraft => ({
  levels: [
    ...levels.map((each) => ({ ...each, isUsed: true })),
    ...provisionLevels
      .filter((level) => !levels.some((each) => each.level === level))
      .map((level) => ({ level, name: ourName(level), isUsed: false })),
  ],
  areas,
});

export const namesOfDraft = ({ levels, areas }: NamesDraft): ListNamesRequest => ({
  levels: levels
    .filter(({ isUsed }) => isUsed)
    .map(({ level, name }) => ({ level, name: name.trim() })),
  areas: areas
    .filter(({ name }) => name.trim() !== '')
    .map(({ area, name }) => ({ area, name: name.trim() })),
});

/** One place earlier. */
export const movedUp = <Item>(items: readonly Item[], place: number): Item[] =>
  items.flatMap((item, at) => {
    if (at === place - 1) return [items[place] ?? item, item];
    return at === place ? [] : [item];
  });
