import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { PictureCard } from '@fourchairs/shared/domain/picture-cards.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

/** A filled shape, in a field of 32 by 32. */
type Shape = { readonly fill: string; readonly isEvenOdd: boolean } & (
  | { readonly path: string }
  | { readonly circle: { readonly x: number; readonly y: number; readonly r: number } }
);

type Attributes = Readonly<Record<string, string>>;
const attributesIn = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
  );

const toShape = (name: string, look: Attributes): Shape[] => {
  const { fill = 'none', d = '', cx, cy, r } = look;
  if (fill === 'none') return [];
  const rest = { fill, isEvenOdd: look['fill-rule'] === 'evenodd' };
  if (name === 'path') return [{ ...rest, path: d }];
  return [{ ...rest, circle: { x: Number(cx), y: Number(cy), r: Number(r) } }];
};

/** Elements take the look of the groups they stand in. */
const shapesIn = (symbol: string): Shape[] => {
  const groups: Attributes[] = [{}];
  return [...symbol.matchAll(/<(\/?)(g|path|circle)\b([^>]*)>/gu)].flatMap(
    ([, end, name = '', text = '']) => {
      if (end === '/') {
        groups.pop();
        return [];
      }
      const look = { ...groups.at(-1), ...attributesIn(text) };
      if (name !== 'g') return toShape(name, look);
      groups.push(look);
      return [];
    },
  );
};

const readPictures = (): ReadonlyMap<string, readonly Shape[]> => {
  const file = import.meta.resolve('@fourchairs/shared/pictures/picture-cards.svg');
  const text = readFileSync(fileURLToPath(file), 'utf8');
  const symbols = text.matchAll(/<symbol id="([^"]+)"[^>]*>([\s\S]*?)<\/symbol>/gu);
  return new Map([...symbols].map(([, id = '', symbol = '']) => [id, shapesIn(symbol)]));
};

let pictures: ReadonlyMap<string, readonly Shape[]> | null = null;

/** The picture of a card of ours as shapes, one over the other. */
export const pictureOf = (card: PictureCard): readonly Shape[] => {
  pictures ??= readPictures();
  return must(pictures.get(card), `the picture of ${card}`);
};
