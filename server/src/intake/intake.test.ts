import { must } from '@fourchairs/shared/lib/must.ts';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';

import { Problem } from '#lib/problem.ts';

import { type IntakeLimits, createIntake } from './intake.ts';
import { type FileKind, kindOfFile } from './kind-of-file.ts';
import { aBomb, aPdf } from './testing/files.ts';

const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );

const limits: IntakeLimits = { mostBytes: 10_000_000, mostPoints: 1_000_000, mostAtOnce: 8 };
const intake = createIntake(limits);
afterAll(() => intake.close());

const take = (file: Uint8Array, of = intake) => of.take('somebody', () => Promise.resolve(file));
/** The sentence with which a file is refused. */
const refusal = async (file: Uint8Array, of = intake): Promise<string> => {
  const refused = await take(file, of).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ field: 'file' });
  return refused instanceof Problem ? refused.message : '';
};

const plain = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 60, b: 40 } } });
const place = { IFD0: { Artist: 'Planted-Artist' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
const photo = () => plain().withExif(place).jpeg().toBuffer();

describe('REPORT3 what a file is', () => {
  const starts: readonly (readonly [FileKind, Uint8Array])[] = [
    ['pdf', bytes('%PDF-1.7')],
    ['jpeg', bytes('\xff\xd8\xff\xe0')],
    ['png', bytes('\x89PNG\r\n\x1a\n')],
    ['webp', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
    ['office', bytes('PK\x03\x04')],
    ['office', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['heic', bytes('\0\0\0\x18ftypheic')],
    ['other', bytes('MZ\x90\0')],
    ['other', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['other', bytes('RIFF\x10\0\0\0WAVE')],
    ['other', bytes(' %PDF-1.7')],
    ['other', bytes('')],
  ];
  it.each(starts)('is said by its first bytes: %s', (kind, start) => {
    expect(kindOfFile(start)).toBe(kind);
  });
});

describe('REPORT4 a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'is drawn anew, so that no place or name of a camera and nothing appended is left: %s',
    async (type) => {
      const sent = bytes(
        await plain().withExif(place)[type]().toBuffer(),
        '<script>alert(1)</script>PlantedTail',
      );
      expect(Buffer.from(sent).includes('Planted-Artist')).toBe(true);
      const taken = await take(sent);
      const kept = Buffer.from(taken.bytes);
      expect(taken.type).toBe(type);
      expect(['Planted', 'Exif', '<script'].filter((word) => kept.includes(word))).toEqual([]);
      const { format, width, height, exif } = await sharp(kept).metadata();
      expect([format, width, height, exif]).toEqual([type, 60, 40, undefined]);
      const { channels } = await sharp(kept).stats();
      expect(Math.round(must(channels[0], 'red').mean / 10)).toBe(20);
    },
  );

  it('stands upright, as the camera was held', async () => {
    const sent = await plain().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height } = await sharp((await take(sent)).bytes).metadata();
    expect([width, height]).toEqual([40, 60]);
  });

  it('is refused when it is cut off, or only begins like one', async () => {
    const whole = await photo();
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatch(/damaged/);
    expect(await refusal(bytes('\x89PNG\r\n\x1a\n', '<svg onload="x()"/>'))).toMatch(/damaged/);
    expect(await refusal(bytes('RIFF\x10\0\0\0WEBP', 'x'.repeat(40)))).toMatch(/damaged/);
  });

  it('is refused before it is unpacked when a few bytes would become millions of points', async () => {
    const bomb = aBomb();
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toMatch(/too large to be shown/);
  });

  it('that takes too long ends with its thread, and the next one is taken', async () => {
    const slow = createIntake({ ...limits, withinMs: 1 });
    expect(await refusal(await photo(), slow)).toMatch(/too large to be shown/);
    await slow.close();
    expect((await take(await photo())).type).toBe('jpeg');
  });
});

describe('REPORT5 a PDF', () => {
  it('is kept as it came', async () => {
    const sent = aPdf();
    expect(await take(sent)).toEqual({ type: 'pdf', bytes: sent });
    const filled = bytes(sent, '\n\0\0\0\n');
    expect((await take(filled)).bytes).toEqual(filled);
  });

  it.each([
    ['only its first line', bytes('%PDF-1.7\n')],
    ['cut off', aPdf().subarray(0, -30)],
    ['a version there is not', bytes('%PDF-x', aPdf().subarray(6))],
    ['an end without a beginning', bytes('%PDF-1.7\n%%EOF')],
  ])('is refused when it is not whole: %s', async (_, file) => {
    expect(await refusal(file)).toMatch(/not a whole one/);
  });

  it.each([
    ['a page behind it', bytes(aPdf(), '<html><script>alert(1)</script>')],
    ['a program behind it', bytes(aPdf(), 'MZ\x90\0')],
    ['a page in its first lines', bytes('%PDF-1.7\n%<script>alert(1)</script>\n', aPdf())],
    ['a drawing in its first lines', bytes('%PDF-1.7\n%<svg onload="x()">\n', aPdf())],
    ['a kilobyte of nothing behind it', bytes(aPdf(), '\0'.repeat(1100))],
  ])('is refused when it is something else besides: %s', async (_, file) => {
    expect(await refusal(file)).toMatch(/something else hidden/);
  });
});

describe('REPORT6 what is neither', () => {
  it.each([
    ['nothing', bytes(''), /empty/],
    ['a program', bytes('MZ\x90\0', 'x'.repeat(100)), /neither, whatever its name says/],
    ['a drawing with a program', bytes('<svg><script>x()</script></svg>'), /neither/],
    ['a page that holds a PDF', bytes('<html>', aPdf()), /neither/],
    ['a Word file', bytes('PK\x03\x04word/document.xml'), /Word file/],
    ['an Apple photo', bytes('\0\0\0\x18ftypheic'), /HEIC/],
  ])('is refused in words that say what to do: %s', async (_, file, words) => {
    const message = await refusal(file);
    expect(message).toMatch(words);
    expect(message).toMatch(/Nothing was added: /);
  });

  it('waits for a place: two files of one person, and so many of all', async () => {
    const small = createIntake({ ...limits, mostAtOnce: 3 });
    let arrive: (file: Uint8Array) => void = () => {};
    const promise = new Promise<Uint8Array>((resolve) => {
      arrive = resolve;
    });
    const arriving = ['magda', 'magda', 'tom'].map((owner) => small.take(owner, () => promise));
    let reads = 0;
    const read = () => {
      reads += 1;
      return promise;
    };
    await expect(small.take('magda', read)).rejects.toMatchObject({ kind: 'too-many' });
    await expect(small.take('ewa', read)).rejects.toMatchObject({ kind: 'too-many' });
    expect(reads).toBe(0);
    arrive(aPdf());
    await Promise.all(arriving);
    expect((await small.take('ewa', read)).type).toBe('pdf');
  });
});
