import type { ChildFace } from '@fourchairs/shared/domain/codes.ts';
import type { PictureCard } from '@fourchairs/shared/domain/picture-cards.ts';

/** Words with one look. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
  /** BCP 47, where it is not that of the words around it. */
  readonly lang?: string;
};
export type Runs = readonly Run[];

export type Heading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** The same in parts, where some are in another language. */
  readonly runs?: Runs;
};
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: Runs;
  /** `quote`: somebody's own words. `small`: about the words above, not words of the record. */
  readonly tone?: 'quote' | 'small';
  /** BCP 47, where it is not the paper's. */
  readonly lang?: string;
};
export type List = {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** `depth` from 0. */
  readonly items: readonly { readonly depth: number; readonly runs: Runs }[];
};
/** What stands in a table: in parts where some are in another language. */
export type Cell = string | Runs;
export type Table = {
  readonly kind: 'table';
  /** null where the heading above says it. */
  readonly caption: string | null;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
};
/** Values over days, drawn; the sentence and the table beside it say the same in words. */
export type Chart = {
  readonly kind: 'chart';
  readonly sentence: string;
  readonly points: readonly { readonly day: string; readonly value: number }[];
  readonly target: { readonly day: string; readonly value: number } | null;
  /** The two ends of the scale, and the words beside them. */
  readonly least: { readonly value: number; readonly label: string };
  readonly most: { readonly value: number; readonly label: string };
  /** The first day and the last, in words. */
  readonly from: string;
  readonly to: string;
};
/** A drawing: lines of pairs of coordinates in a field of `width` by `height`. */
export type Drawing = {
  readonly kind: 'drawing';
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly {
    readonly colour: string;
    readonly width: number;
    readonly points: readonly number[];
  }[];
};
/** One of our own pictures: they say nothing that the words beside them do not. */
export type OwnPicture = { readonly face: ChildFace } | { readonly card: PictureCard };
/** What somebody chose: pictures with their words, side by side as long as there is room. */
export type Pictures = {
  readonly kind: 'pictures';
  readonly items: readonly { readonly picture: OwnPicture; readonly words: string }[];
};
export type Block = Heading | Paragraph | List | Table | Chart | Drawing | Pictures;

/** A paper to be printed or sent, whatever its file: what stands on it, in the order it is read. */
export type Paper = {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly author: string;
  /** Stands at the foot of every page, before its number. */
  readonly foot: string;
  /** `large`: half as large again, for who reads little or sees little. `sheet`: as large as all of it fits on one sheet. */
  readonly size?: 'large' | 'sheet';
  readonly blocks: readonly Block[];
};

/** The parts of a cell. */
export const runsIn = (cell: Cell): Runs => (typeof cell === 'string' ? [{ text: cell }] : cell);
/** The letters of a cell. */
export const textIn = (cell: Cell): string =>
  runsIn(cell)
    .map(({ text }) => text)
    .join('');

export const heading = (level: Heading['level'], text: string): Heading => ({
  kind: 'heading',
  level,
  text,
});
/** A paragraph of one look. */
export const paragraph = (
  text: string,
  rest: Pick<Paragraph, 'tone' | 'lang'> = {},
): Paragraph => ({ kind: 'paragraph', runs: [{ text }], ...rest });
/** *Why*: a label, and what it is of. Nothing where there is nothing. */
export const fact = (label: string, text: string): Block[] =>
  text.trim() === ''
    ? []
    : [{ kind: 'paragraph', runs: [{ text: `${label}: `, bold: true }, { text }] }];
/** Several short labels and what they are of, in one paragraph; those that are empty are left out. */
export const factsInLine = (
  ...facts: readonly (readonly [label: string, text: string])[]
): Block[] => {
  const told = facts.filter(([, text]) => text.trim() !== '');
  if (told.length === 0) return [];
  const runs = told.flatMap(([label, text], place) => [
    { text: `${label}: `, bold: true },
    { text: place === told.length - 1 ? text : `${text}. ` },
  ]);
  return [{ kind: 'paragraph', runs }];
};
/** Points without order; nothing where there are none. */
export const bullets = (texts: readonly string[]): Block[] =>
  texts.length === 0
    ? []
    : [
        {
          kind: 'list',
          ordered: false,
          items: texts.map((text) => ({ depth: 0, runs: [{ text }] })),
        },
      ];
