import { inflateSync } from 'node:zlib';

/** The streams of a PDF, unpacked where they are packed. */
const streamsOf = (bytes: Buffer): string[] =>
  [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map(
    ([, body = '']) => {
      const packed = Buffer.from(body, 'latin1');
      try {
        return inflateSync(packed).toString('latin1');
      } catch {
        return body;
      }
    },
  );

/** A character map as a PDF maker writes it: which glyph stands for which words. */
const lettersOf = (map: string): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, first = '', list = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/gu)) {
    const from = Number.parseInt(first, 16);
    for (const [index, [, hex = '']] of [...list.matchAll(/<(\w+)>/gu)].entries()) {
      letters.set((from + index).toString(16).padStart(4, '0'), decode(hex));
    }
  }
  return letters;
};

/** Every line of text of a PDF, read with each of its character maps: one of them is the one it was set in. */
export const readPdf = (bytes: Buffer): string => {
  const streams = streamsOf(bytes);
  const maps = streams.filter((each) => each.includes('begincmap')).map(lettersOf);
  const lines = streams.flatMap((each) =>
    [...each.matchAll(/\[([^\]]*)\] TJ/gu)].map(([, parts = '']) =>
      [...parts.matchAll(/<(\w*)>/gu)].map(([, hex = '']) => hex).join(''),
    ),
  );
  const read = (hex: string, letters: ReadonlyMap<string, string>) =>
    (hex.match(/.{4}/gu) ?? []).map((glyph) => letters.get(glyph) ?? '').join('');
  const text = lines.flatMap((hex) => maps.map((letters) => read(hex, letters)));
  return [...streams, ...text].join('\n');
};
