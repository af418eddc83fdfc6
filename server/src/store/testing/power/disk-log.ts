/** One thing a process did to a file, or said on standard output. */
export type Deed =
  | {
      readonly kind: 'write';
      readonly file: string;
      readonly at: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'cut'; readonly file: string; readonly length: number }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'said'; readonly text: string };

const bytesOf = (hex: string): Uint8Array =>
  new Uint8Array(Buffer.from(hex.replaceAll('\\x', ''), 'hex'));

/** One line of `strace -y -xx`; null for what says nothing about files. */
const deedOf = (line: string): Deed | null => {
  const [, call = '', path = '', rest = ''] = /^(\w+)\(\d+<([^>]*)>(.*)$/.exec(line) ?? [];
  const [, hex = '', place = ''] =
    /^, "((?:\\x[0-9a-f]{2})*)", \d+(?:, (\d+))?\) += \d/.exec(rest) ?? [];
  const file = Buffer.from(bytesOf(path)).toString();
  const length = /^, (\d+)\) += 0/.exec(rest)?.[1];
  if (call === 'pwrite64' && place !== '') {
    return { kind: 'write', file, at: Number(place), bytes: bytesOf(hex) };
  }
  if (call === 'write') return { kind: 'said', text: Buffer.from(bytesOf(hex)).toString() };
  if (call === 'ftruncate' && length) return { kind: 'cut', file, length: Number(length) };
  return call === 'fsync' || call === 'fdatasync' ? { kind: 'sync', file } : null;
};

export const parseDiskLog = (text: string): Deed[] =>
  text.split('\n').flatMap((line) => deedOf(line) ?? []);

const apply = (file: Uint8Array, deed: Deed): Uint8Array => {
  if (deed.kind === 'cut') {
    const cut = new Uint8Array(deed.length);
    cut.set(file.subarray(0, deed.length));
    return cut;
  }
  if (deed.kind !== 'write') return file;
  const end = deed.at + deed.bytes.length;
  const grown = end > file.length ? new Uint8Array(end) : file;
  if (grown !== file) grown.set(file);
  grown.set(deed.bytes, deed.at);
  return grown;
};

/** What became of a deed that was not synced: done, left out (null), or done in part. */
export type Fate = (deed: Deed) => Deed | null;

/** The files as they are after the power went: what was synced, and of the rest what `fate` says. */
export const afterPowerLoss = (
  deeds: readonly Deed[],
  fate: Fate,
): ReadonlyMap<string, Uint8Array> => {
  const synced = new Map<string, Uint8Array>();
  const pending = new Map<string, Deed[]>();
  const settle = (file: string, become: Fate): void => {
    const done = (pending.get(file) ?? []).flatMap((deed) => become(deed) ?? []);
    synced.set(file, done.reduce(apply, synced.get(file) ?? new Uint8Array()));
    pending.set(file, []);
  };
  for (const deed of deeds) {
    if (deed.kind === 'said') continue;
    if (deed.kind === 'sync') settle(deed.file, (each) => each);
    else pending.set(deed.file, [...(pending.get(deed.file) ?? []), deed]);
  }
  for (const file of pending.keys()) settle(file, fate);
  return synced;
};
