import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the store calls its files; nothing else in the folder is touched. */
const databaseName = 'four-chairs.db';

/**
 * Marks a folder while its school is made for the first time. One that was ended in the middle is made again from the
 * beginning, since nobody has used it yet.
 */
export const halfMade = (folder: string) => {
  const mark = join(folder, '.half-made');
  return {
    clear: (): void => {
      if (!existsSync(mark)) return;
      const ours = readdirSync(folder).filter((name) => name.startsWith(databaseName));
      for (const name of [...ours, '.half-made']) rmSync(join(folder, name));
    },
    begin: (): void => writeFileSync(mark, ''),
    end: (): void => rmSync(mark, { force: true }),
  };
};
