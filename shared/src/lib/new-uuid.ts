import { uint32 } from 'lib0/random';

/** Eight random digits. */
const eight = (): string => uint32().toString(16).padStart(8, '0');

/**
 * A random UUID, version 4. The one of lib0, which Yjs gives every document, asks the system once for each of 32
 * digits: in Node that takes thirty times as long as all else a new document costs. This one asks four times.
 */
export const newUuid = (): string => {
  const [one, two, three, four] = [eight(), eight(), eight(), eight()];
  const variant = (8 + (Number.parseInt(three.slice(0, 1), 16) & 3)).toString(16);
  const middle = `${two.slice(0, 4)}-4${two.slice(5)}-${variant}${three.slice(1, 4)}`;
  return `${one}-${middle}-${three.slice(4)}${four}`;
};
