import type * as Y from 'yjs';

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The words of a text. */
export const plainText = (text: Y.Text): string => text.toJSON();

/** Makes `text` read `next` by changing only the stretch that differs, so that others' carets and authorship stay. */
export const replaceText = (text: Y.Text, next: string): void => {
  const now = plainText(text);
  const most = Math.min(now.length, next.length);
  let start = 0;
  while (start < most && now.charCodeAt(start) === next.charCodeAt(start)) start += 1;
  if (start > 0 && isHighSurrogate(now.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (
    end < most - start &&
    now.charCodeAt(now.length - 1 - end) === next.charCodeAt(next.length - 1 - end)
  )
    end += 1;
  if (end > 0 && isLowSurrogate(now.charCodeAt(now.length - end))) end -= 1;
  const change = () => {
    if (now.length - end > start) text.delete(start, now.length - end - start);
    if (next.length - end > start) text.insert(start, next.slice(start, next.length - end));
  };
  if (text.doc === null) change();
  else text.doc.transact(change);
};
