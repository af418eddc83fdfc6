import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { must } from '@fourchairs/shared/lib/must.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { createApp } from '#app.ts';
import { addMember, addSchool, giveLink } from '#chairs/school.ts';
import { readConfig } from '#config.ts';
import { createLog } from '#lib/log.ts';
import { systemClock } from '#lib/system-clock.ts';
import { holdDatabase } from '#store/hold-database.ts';
import { openStore } from '#store/open-store.ts';
import { previewLink } from '#use-cases/preview-link.ts';

let folder = '';
let config: ReturnType<typeof readConfig>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'four-chairs-'));
  const settings = { DATA_FOLDER: folder, PUBLIC_URL: 'https://reviews.example' };
  config = readConfig({ settings }, {});
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const tokenIn = (lines: readonly string[]): string => {
  const link = must(lines.at(-1), 'a link');
  expect(link).toMatch(/^https:\/\/reviews\.example\/join#[\w-]{43}$/);
  return must(link.split('#')[1], 'a token');
};

/** What the server says of these links, once it runs. */
const previews = async (...tokens: string[]) => {
  const store = await openStore({ url: config.databaseUrl });
  const app = createApp({ config, store, clock: systemClock, log: createLog('silent') });
  const said = [];
  for (const token of tokens) said.push(await previewLink(app.deps, token));
  await app.stop();
  return said;
};

it('adds a school with its first SENCO, more of its staff, and new links, each of which opens the school’s pages', async () => {
  const made = await addSchool(config, [' Hill Top Primary ', 'Mrs Amy Shah']);
  expect(made).toHaveLength(3);
  expect(made[0]).toMatch(/^[\w-]{36} {2}Hill Top Primary$/);
  expect(made[1]).toMatch(/^[\w-]{36} {2}Mrs Amy Shah, senco, until \d{4}-\d\d-\d\d/);
  const member = await addMember(config, ['Hill Top Primary', 'Sam Lee', 'teacher']);
  const senco = must(made[1]?.slice(0, 36), 'an id');
  const again = await giveLink(config, senco);
  const [first, teacher, second] = await previews(tokenIn(made), tokenIn(member), tokenIn(again));
  const page = { kind: 'staff', opens: 'staff', school: 'Hill Top Primary' };
  expect(first).toMatchObject({ ...page, firstName: 'Mrs Amy Shah' });
  expect(teacher).toMatchObject({ ...page, firstName: 'Sam' });
  expect(second).toEqual(first);
});

it('refuses a second school of a name, a name that is none, and a school, role or person there is not', async () => {
  await expect(addSchool(config, ['Hill Top', ' '])).rejects.toThrow(/^The name of its SENCO/);
  const made = await addSchool(config, ['Hill Top', 'Mrs Shah']);
  await expect(addSchool(config, ['hill top', 'Mr X'])).rejects.toThrow(
    /^There is a school called/,
  );
  await expect(addMember(config, ['Low Top', 'Mr Lee', 'teacher'])).rejects.toThrow(
    /no school Low/,
  );
  await expect(addMember(config, ['Hill Top', 'Mr Lee', 'admin'])).rejects.toThrow(/no role/);
  const school = must(made[0]?.slice(0, 36), 'an id');
  await expect(giveLink(config, school)).rejects.toThrow(/nobody of the staff/);
  await expect(giveLink(config, 'Mrs Shah')).rejects.toThrow(/not the id of a person/);
});

it('changes nothing under a server, and makes no database for a school that is not there', async () => {
  const hold = await holdDatabase(config.databaseUrl);
  await expect(addSchool(config, ['Hill Top', 'Mrs Shah'])).rejects.toThrow(/another server/);
  await hold.release();
  const nowhere = { ...config, databaseUrl: `sqlite:${join(folder, 'nowhere')}` };
  await expect(addMember(nowhere, ['Hill Top', 'Mr Lee', 'teacher'])).rejects.toThrow(/./);
  expect(await readdir(folder)).not.toContain('nowhere');
});
