import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

import { StoreUnavailable } from '#store/store.ts';

/**
 * A backup is one file: a line that says what it is, the database, and the SHA-256 of both. So a bit that flipped
 * anywhere in it shows, also where the database itself would not notice.
 */
export type BackupLine = {
  readonly fourChairs: 'backup';
  readonly format: 1;
  /** When it was taken, ISO 8601. */
  readonly at: string;
  /** Of every document and version in it (chairs -- head). */
  readonly digest: string;
  /** Of the database. */
  readonly bytes: number;
};

const hashBytes = 32;
const longestLine = 1_000;
const chunkBytes = 1024 * 1024;

const damaged = (): StoreUnavailable =>
  new StoreUnavailable(
    'This is not a whole backup of Four Chairs: it was cut off or damaged. Nothing was restored; take another one.',
  );

async function* readAll(file: FileHandle, from: number, to: number): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(chunkBytes);
  for (let at = from; at < to;) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(chunkBytes, to - at), at);
    if (bytesRead === 0) throw damaged();
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** Writes the backup of a database that nobody writes to. The file must not be there yet. */
export const writeBackup = async (
  path: string,
  database: string,
  line: Omit<BackupLine, 'bytes'>,
): Promise<void> => {
  const source = await open(database, 'r');
  const target = await open(path, 'wx', 0o600);
  try {
    const { size } = await source.stat();
    const text = `${JSON.stringify({ ...line, bytes: size })}\n`;
    const hash = createHash('sha256').update(text);
    await target.write(text);
    for await (const chunk of readAll(source, 0, size)) {
      hash.update(chunk);
      await target.write(chunk);
    }
    await target.write(hash.digest());
    await target.sync();
  } finally {
    await source.close();
    await target.close();
  }
};

const parseLine = (bytes: Uint8Array): { line: BackupLine; length: number } => {
  const end = bytes.indexOf(10);
  if (end < 0) throw damaged();
  try {
    const line = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as BackupLine;
    if (line.fourChairs === 'backup' && line.format === 1) return { line, length: end + 1 };
  } catch {
    // Said below.
  }
  throw damaged();
};

/** Opens a backup and looks at every byte of it. Rejects with one sentence when it is not what was written. */
export const openBackup = async (path: string) => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const end = size - hashBytes;
    const start = await file.read(new Uint8Array(longestLine), 0, longestLine, 0);
    const { line, length } = parseLine(start.buffer.subarray(0, start.bytesRead));
    if (end !== length + line.bytes) throw damaged();
    const hash = createHash('sha256');
    for await (const chunk of readAll(file, 0, end)) hash.update(chunk);
    const { buffer } = await file.read(new Uint8Array(hashBytes), 0, hashBytes, end);
    if (Buffer.compare(hash.digest(), buffer) !== 0) throw damaged();
    return {
      line,
      /** Copies the database out of it. */
      copyTo: async (target: FileHandle): Promise<void> => {
        for await (const chunk of readAll(file, length, end)) await target.write(chunk);
        await target.sync();
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
};
