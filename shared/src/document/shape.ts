import { generateKeyBetween } from 'fractional-indexing';

import { isDay } from '#domain/plain-day.ts';
import { type PersonId, parseId } from '#lib/ids.ts';

/** What a map may hold besides shared types. `null` and a missing key mean the same: not answered. */
export type Scalar = string | number | boolean | null;

/** The rule as plain data, for the schema's hash and for messages. */
type Rule =
  | { readonly is: 'code'; readonly of: readonly (string | number)[] }
  | { readonly is: 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'line'; readonly most: number }
  | { readonly is: 'flag' | 'day' | 'id' | 'person' | 'order' };

/** One plain value: a code, a day, a number… The last one to set it wins. */
export type ScalarShape<Value extends Scalar = Scalar> = {
  readonly type: 'scalar';
  readonly rule: Rule;
  /** Written with its item and never taken away. */
  readonly required: boolean;
  /** null for anything the rule does not allow. */
  readonly parse: (value: unknown) => Value | null;
};
/** Words people type together: a Y.Text made in the same transaction as its item and never replaced. */
export type TextShape = { readonly type: 'text' };
/** Y.Map<id, true | false>: a set that people may change at the same time. */
export type FlagsShape = { readonly type: 'flags' };
/** A Y.Map with known keys. */
export type MapShape<Fields extends FieldShapes = FieldShapes> = {
  readonly type: 'map';
  readonly fields: Fields;
};
/** Y.Map<id, Y.Map>: items that are added, and marked `removed`, but never taken out or replaced (CLIENT6). */
export type CollectionShape<Fields extends FieldShapes = FieldShapes> = {
  readonly type: 'collection';
  readonly of: MapShape<Fields>;
};
/** Y.XmlFragment edited by Tiptap; what it may hold is in editor-schema.ts. */
export type RichShape = { readonly type: 'rich' };

export type FieldShape = ScalarShape | TextShape | FlagsShape | NestedCollection;
/** A collection inside an item (written out, so that the types do not chase their own tail). */
type NestedCollection = {
  readonly type: 'collection';
  readonly of: { readonly type: 'map'; readonly fields: Readonly<Record<string, ScalarShape>> };
};
export type FieldShapes = Readonly<Record<string, FieldShape>>;
export type RootShape = MapShape | CollectionShape | RichShape;
export type Shape = RootShape | FieldShape;

/** The scalars of a map by name, with their types. */
export type ScalarsOf<Fields> = {
  readonly [
    Name in keyof Fields as Fields[Name] extends ScalarShape ? Name : never
  ]: Fields[Name] extends ScalarShape<infer Value> ? Value | null : never;
};
/** The names of the texts of a map. */
export type TextNamesOf<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends TextShape ? Name : never;
}[keyof Fields] &
  string;

/** Characters of a language tag. */
const languageChars = 35;
/** Ids of items: ours are UUIDs; carried-in content may keep shorter ones. */
const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** A key another can be placed after; a wrong one would make everybody's next item fail. */
const isOrderKey = (value: string): boolean => {
  if (value.length > 256) return false;
  try {
    return generateKeyBetween(value, null) > value;
  } catch {
    return false;
  }
};
/** A well-formed BCP 47 tag: screens hand it to the browser, which throws for any other. */
const isLanguageTag = (value: string): boolean => {
  if (value.length > languageChars) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
/** Keys that would reach into JavaScript's own objects. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export const isItemId = (value: string): boolean =>
  idPattern.test(value) && !forbiddenKeys.includes(value);

const scalar = <Value extends Scalar>(
  rule: Rule,
  parse: (value: unknown) => Value | null,
): ScalarShape<Value> => ({ type: 'scalar', rule, required: false, parse });

const matching =
  (test: (value: string) => boolean) =>
  (value: unknown): string | null =>
    typeof value === 'string' && test(value) ? value : null;

export const text: TextShape = { type: 'text' };
export const flags: FlagsShape = { type: 'flags' };
export const code = <const Value extends string | number>(of: readonly Value[]) =>
  scalar<Value>({ is: 'code', of }, (value) => of.find((each) => each === value) ?? null);
export const numberBetween = (least: number, most: number) =>
  scalar<number>({ is: 'number', least, most }, (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : null,
  );
/** A short technical string (a card's name), not words people type together. */
export const line = (most: number) =>
  scalar<string>(
    { is: 'line', most },
    matching((value) => value.length <= most),
  );
export const language = scalar<string>(
  { is: 'line', most: languageChars },
  matching(isLanguageTag),
);
export const flag = scalar<boolean>({ is: 'flag' }, (value) =>
  typeof value === 'boolean' ? value : null,
);
export const day = scalar<string>({ is: 'day' }, matching(isDay));
export const itemId = scalar<string>({ is: 'id' }, matching(isItemId));
export const order = scalar<string>({ is: 'order' }, matching(isOrderKey));
export const person = scalar<PersonId>({ is: 'person' }, (value) =>
  typeof value === 'string' ? parseId<PersonId>(value) : null,
);
export const required = <Value extends Scalar>(shape: ScalarShape<Value>): ScalarShape<Value> => ({
  ...shape,
  required: true,
});

export const map = <const Fields extends FieldShapes>(fields: Fields): MapShape<Fields> => ({
  type: 'map',
  fields,
});
export const collectionOf = <const Fields extends FieldShapes>(
  fields: Fields,
): CollectionShape<Fields> => ({ type: 'collection', of: map(fields) });
