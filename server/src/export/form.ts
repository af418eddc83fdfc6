import type { ChildFace } from '@fourchairs/shared/domain/codes.ts';
import type { PictureCard } from '@fourchairs/shared/domain/picture-cards.ts';

import type { Block, Paper } from './paper.ts';

/** Ruled lines to write on. What they are for stands above them. */
export type Rules = { readonly kind: 'rules'; readonly lines: number };
/** Boxes to tick, with the words beside each. */
export type Ticks = { readonly kind: 'ticks'; readonly words: readonly string[] };
/** Faces to tick. */
export type Faces = {
  readonly kind: 'faces';
  readonly faces: readonly { readonly face: ChildFace; readonly words: string }[];
};
/** Pictures with their words, each with the same boxes to tick; without `answers` one box. */
export type Cards = {
  readonly kind: 'cards';
  readonly cards: readonly { readonly card: PictureCard; readonly words: string }[];
  readonly answers: readonly string[];
};
/** An empty field to draw in. */
export type Field = { readonly kind: 'field'; readonly height: number };
/** What comes next begins on a new sheet. */
export type Turn = { readonly kind: 'turn' };

/** What somebody fills in by hand. */
export type FormBlock = Rules | Ticks | Faces | Cards | Field | Turn;

/** A paper to be filled in. It is printed and never sent as Word: what is typed is typed on the screen. */
export type Form = Omit<Paper, 'blocks'> & { readonly blocks: readonly (Block | FormBlock)[] };

export const rules = (lines: number): Rules => ({ kind: 'rules', lines });
export const ticks = (words: readonly string[]): Ticks => ({ kind: 'ticks', words });
export const turn: Turn = { kind: 'turn' };

const kinds: readonly string[] = ['rules', 'ticks', 'faces', 'cards', 'field', 'turn'];

export const isOfForm = (block: Block | FormBlock): block is FormBlock =>
  kinds.includes(block.kind);
