import * as Y from 'yjs';

/** What somebody typed in one text and what still stands of it, in reading order. */
export type TypedWords = {
  /** Where they stand: the keys from the document's root to the text, e.g. `['outcomes', '<id>', 'title']`. */
  readonly where: readonly string[];
  /** What was typed; stretches that were not side by side are joined by ` … `. */
  readonly words: string;
};

/** The keys that lead to a type; places in a list or in the notes have no key. */
export const pathOf = <Event>(type: Y.AbstractType<Event>): string[] => {
  const item = type._item;
  if (item === null) return [Y.findRootTypeKey(type)];
  if (!(item.parent instanceof Y.AbstractType)) return [];
  return item.parentSub === null ? pathOf(item.parent) : [...pathOf(item.parent), item.parentSub];
};

/** The stretches of one text that were typed by `client` from `clock` on and still stand. */
const stretchesOf = (text: Y.AbstractType<unknown>, client: number, clock: number): string[] => {
  const stretches: string[] = [];
  let open = false;
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const { content } = item;
    const skip = Math.max(0, clock - item.id.clock);
    const mine = item.id.client === client && content instanceof Y.ContentString;
    const typed = mine ? content.str.slice(skip) : '';
    if (typed === '') open = false;
    else if (open && skip === 0) stretches.push((stretches.pop() ?? '') + typed);
    else stretches.push(typed);
    if (typed !== '') open = true;
  }
  return stretches;
};

/** Texts in which `client` typed from `clock` on, in the order they were first touched. */
const touchedTexts = (doc: Y.Doc, client: number, clock: number): Set<Y.AbstractType<unknown>> => {
  const touched = new Set<Y.AbstractType<unknown>>();
  for (const struct of doc.store.clients.get(client) ?? []) {
    if (struct.id.clock + struct.length <= clock) continue;
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    if (!struct.deleted && struct.parent instanceof Y.AbstractType) touched.add(struct.parent);
  }
  return touched;
};

/**
 * Lists, as plain text, what `client` typed in `doc` from its own clock `clock` on and what still stands, text by text.
 * Codes, days and numbers are not words.
 */
export const listTypedWords = (
  doc: Y.Doc,
  { client, clock }: { readonly client: number; readonly clock: number },
): TypedWords[] => {
  const found = new Map<string, TypedWords>();
  for (const text of touchedTexts(doc, client, clock)) {
    const where = pathOf(text);
    const before = found.get(where.join('.'));
    const words = stretchesOf(text, client, clock).join(' … ');
    found.set(where.join('.'), {
      where,
      words: before === undefined ? words : `${before.words}\n${words}`,
    });
  }
  return [...found.values()];
};
