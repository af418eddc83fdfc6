import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { listPoints, recover } from '#chairs/recover.ts';
import { addMember, addSchool, giveLink } from '#chairs/school.ts';
import { listStaff, setDuties } from '#chairs/staff.ts';
import { readConfig } from '#config.ts';
import { backUp } from '#store/keeping/back-up.ts';
import { type Checked, checkStore } from '#store/keeping/check-store.ts';
import type { Finding } from '#store/keeping/finding.ts';
import { parseHeads, writeHeads } from '#store/keeping/heads.ts';
import { openToRead } from '#store/keeping/open-to-read.ts';
import { renewEpochs } from '#store/keeping/renew-epochs.ts';
import { restore } from '#store/keeping/restore.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

/** What can be done to the data beside the server: check it, export its heads, back it up, put it back, read what was put aside, say who holds which duty, add a school or somebody of its staff. */
const usage =
  'use: chairs check [--head FILE] | head | backup FILE | restore FILE FOLDER | new-epochs | recover MEETING [[AT] FOLDER] | school NAME SENCO | member SCHOOL NAME ROLE | link PERSON | staff | duties PERSON [DUTY…]   [--data FOLDER]';

/** Something was found that is not as it was written. */
const damageFound = 1;
const couldNot = 2;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Counts = Pick<Checked, 'documents' | 'versions' | 'gaps' | 'reports'>;
const counted = ({ documents, versions, gaps, reports }: Counts): string =>
  [
    `${documents} documents`,
    `${versions} versions`,
    ...(reports > 0 ? [`${reports} reports`] : []),
    ...(gaps > 0 ? [`${gaps} gaps`] : []),
  ].join(', ');

const sayFindings = (findings: readonly Finding[]): number => {
  for (const { where, what } of findings) say(`${where}: ${what}`);
  return findings.length > 0 ? damageFound : 0;
};

const readHeads = async (file: string | undefined) => {
  if (file === undefined) return [];
  const heads = parseHeads(await readFile(file, 'utf8'));
  if (heads === null) throw new Error(`${file} is not a whole export of heads`);
  return heads;
};

const check = async (url: string, headFile: string | undefined): Promise<number> => {
  const heads = await readHeads(headFile);
  const readable = await openToRead(url);
  const checked = await checkStore(readable, hashOfHashes, heads);
  await readable.connection.close();
  const { findings } = checked;
  const found =
    findings.length === 0 ? 'everything is as it was written' : `${findings.length} found`;
  const code = sayFindings(findings);
  say(`${counted(checked)}: ${found}`);
  return code;
};

const exportHeads = async (url: string): Promise<number> => {
  const readable = await openToRead(url);
  const { heads } = await checkStore(readable, hashOfHashes);
  await readable.connection.close();
  process.stdout.write(writeHeads(heads));
  return 0;
};

const takeBackup = async (url: string, file: string): Promise<number> => {
  const taken = await backUp(url, file, { versionHash: hashOfHashes, now: Date.now() });
  say(`${file}: ${counted(taken)}, digest ${taken.digest}`);
  if (taken.findings.length > 0) say('The backup was taken, but was damaged before:');
  return sayFindings(taken.findings);
};

const putBack = async (file: string, folder: string): Promise<number> => {
  const restored = await restore(file, folder, { versionHash: hashOfHashes, now: Date.now() });
  say(`${folder}: ${counted(restored)} of ${restored.at}, digest ${restored.digest}`);
  return sayFindings(restored.findings);
};

const beginAnew = async (url: string): Promise<number> => {
  const renewed = await renewEpochs(url, { versionHash: hashOfHashes, now: Date.now() });
  say(`${counted(renewed)}: every document has begun a new epoch`);
  return sayFindings(renewed.findings);
};

const bringBack = async (
  url: string,
  [meeting = '', ...[first, second]]: readonly string[],
): Promise<number> => {
  if (first === undefined) {
    for (const at of await listPoints(url, meeting)) say(at);
    return 0;
  }
  const [at, folder] = second === undefined ? [undefined, first] : [first, second];
  const recovered = await recover(url, { meeting, at, folder });
  say(`${folder}: ${recovered.documents} documents of ${recovered.at}`);
  return sayFindings(recovered.findings);
};

const sayLines = async (lines: Promise<readonly string[]>): Promise<number> => {
  for (const line of await lines) say(line);
  return 0;
};

const run = (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { head: { type: 'string' }, data: { type: 'string' } },
  });
  const [command, ...given] = positionals;
  const [file, folder, ...rest] = given;
  const settings = values.data === undefined ? {} : { DATA_FOLDER: values.data };
  const config = readConfig({ settings });
  const { databaseUrl } = config;
  if (command === 'recover' && file && rest.length < 2) return bringBack(databaseUrl, given);
  if (command === 'duties' && file) return sayLines(setDuties(databaseUrl, given));
  if (command === 'member' && given.length === 3) return sayLines(addMember(config, given));
  if (rest.length === 0) {
    if (command === 'staff' && file === undefined) return sayLines(listStaff(databaseUrl));
    if (command === 'check' && file === undefined) return check(databaseUrl, values.head);
    if (command === 'head' && file === undefined) return exportHeads(databaseUrl);
    if (command === 'new-epochs' && file === undefined) return beginAnew(databaseUrl);
    if (command === 'backup' && file && !folder) return takeBackup(databaseUrl, file);
    if (command === 'school' && file && folder) return sayLines(addSchool(config, given));
    if (command === 'link' && file && !folder) return sayLines(giveLink(config, file));
    if (command === 'restore' && file && folder) return putBack(file, folder);
  }
  throw new Error(usage);
};

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`Four Chairs: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = couldNot;
}
