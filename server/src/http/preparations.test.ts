import { encodePoints } from '@fourchairs/shared/document/drawing-points.ts';
import { addPiece } from '@fourchairs/shared/document/drawing.ts';
import {
  addEntry,
  entriesOf,
  entryTranslation,
  setEntry,
} from '@fourchairs/shared/document/entries.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { frameType } from '@fourchairs/shared/protocol/socket/frame.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import * as z from 'zod/mini';

import { setScene } from '#http/testing/set-scene.ts';
import { openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import type { Name } from '#http/testing/test-school.ts';

const scene = setScene({
  once: true,
  arrange: (school) => school.makeMeeting({ people: everybody }),
});
const { takeASeat: sit } = scene;

const everybody = [
  'child',
  'mum',
  'dad',
  'interpreter',
  'teacher',
  'senco',
  'therapist',
  'observer',
] as const satisfies readonly Name[];

const prepOf = (name: Name) => `prep.${scene.school.person(name)}`;

const say = (doc: Y.Doc, owner: Name, words: string, typist = owner): string => {
  const [saidBy, typedBy] = [scene.school.person(owner), scene.school.person(typist)];
  const how = typist === owner ? 'self' : 'scribed';
  const provenance = { saidBy, typedBy, how, lang: 'en', helpedBy: null } as const;
  return addEntry(doc, { kind: 'view', topic: 'at-home', words, ...provenance });
};

/** Everything the server gives somebody: every document they may open, as bytes, and every page they may ask for. */
const everythingFor = async (name: Name): Promise<string> => {
  const { page, documents, open } = await sit(name);
  const parts: string[] = [JSON.stringify(documents)];
  for (const { name: document } of documents) {
    const opened = await open(document);
    parts.push(Buffer.from(Y.encodeStateAsUpdate(opened.doc)).toString('latin1'));
    opened.close();
  }
  const base = `/api/meetings/${scene.meeting}`;
  for (const path of [base, `${base}/versions`, `${base}/timeline`, `${base}/links`]) {
    parts.push(JSON.stringify((await page.get(path)).body));
  }
  return parts.join('\n');
};

describe('PREP7 a preparation that is not shown', () => {
  const words = 'Planted-Evenings-Are-Hard';
  const line = [11, 12, 713, 714];

  beforeAll(async () => {
    const mum = await sit('mum');
    const prep = await mum.open(prepOf('mum'));
    await prep.edit((doc) => {
      const entry = say(doc, 'mum', words);
      addPiece(doc, { entry, line: 'planted-line', colour: 'red', width: 'thin' }, line);
    });
    prep.close();
  });

  it('reaches its owner, drawing and all', async () => {
    const all = await everythingFor('mum');
    expect(all).toContain(words);
    expect(all).toContain(encodePoints(line));
  });

  it.each(everybody.filter((name) => name !== 'mum'))('reaches no byte of the %s', async (name) => {
    const all = await everythingFor(name);
    expect(all).not.toContain('Planted-Evenings');
    expect(all).not.toContain('planted-line');
    expect(all).not.toContain(encodePoints(line));
    expect(all).not.toContain(prepOf('mum'));
  });

  it('is in no version, also when the meeting was read back', async () => {
    const { page } = await sit('teacher');
    expect((await page.post(`/api/meetings/${scene.meeting}/read-back`)).status).toBe(200);
    const version = await page.get(`/api/meetings/${scene.meeting}/versions/1`);
    expect(version.status).toBe(200);
    expect(JSON.stringify(version.body)).not.toContain('lanted-Evenings');
  });
});

it('PREP9 names staff who read the record without an invitation to whoever speaks there, and nobody else', async () => {
  const readersOf = async (of: MeetingId, name: Name) => {
    const page = openTestBrowser(scene.server.url);
    await page.join(await scene.school.link(of, name));
    return (await page.get(`/api/meetings/${of}`)).body;
  };
  expect(await readersOf(scene.meeting, 'child')).toMatchObject({ readers: [] });
  const other = await scene.school.makeMeeting({ people: ['child', 'mum', 'teacher'] });
  const readers = [expect.stringContaining('Planted-Senco')];
  expect(await readersOf(other, 'child')).toMatchObject({ readers });
});

describe('PREP8 a helper', () => {
  const helpers = '/helpers';
  const ask = async (who: Name, by: Name, helps: boolean) => {
    const { page } = await sit(who);
    return page.post(`/api/meetings/${scene.meeting}${helpers}`, {
      by: scene.school.person(by),
      helps,
    });
  };

  it('may nothing before they are asked, though they came with the person', async () => {
    const { documents } = await sit('interpreter');
    expect(documents.map(({ name }) => name)).not.toContain(prepOf('mum'));
  });

  it('writes in it as themselves once they are asked, until it is taken back', async () => {
    expect((await ask('mum', 'interpreter', true)).status).toBe(204);
    const { open } = await sit('interpreter');
    const page = await open(prepOf('mum'));
    await page.edit((doc) => void say(doc, 'interpreter', 'Planted through Ewa'));
    const mum = await (await sit('mum')).open(prepOf('mum'));
    expect(entriesOf(mum.doc).map(({ typedBy }) => typedBy)).toContain(
      scene.school.person('interpreter'),
    );
    mum.close();
    expect((await ask('mum', 'interpreter', false)).status).toBe(204);
    await expect.poll(page.closedWith).toBe(4403);
    page.close();
    const { documents } = await sit('interpreter');
    expect(documents.map(({ name }) => name)).not.toContain(prepOf('mum'));
  });

  it.each([
    [
      'the meeting is finished',
      async (of: MeetingId) => {
        const teacher = openTestBrowser(scene.server.url);
        await teacher.join(await scene.school.link(of, 'teacher'));
        return teacher.post(`/api/meetings/${of}/finish`);
      },
      200,
    ],
    [
      'its owner is no longer invited',
      async (of: MeetingId) => {
        const page = openTestBrowser(scene.server.url);
        await page.join(await scene.school.staffLink('senco'));
        return page.call('DELETE', `/api/meetings/${of}/links/${scene.school.person('mum')}`);
      },
      204,
    ],
  ] as const)('reads it no longer once %s, on a page that is open too', async (_, end, status) => {
    const before = scene.meeting;
    scene.goTo(await scene.school.makeMeeting({ people: everybody }));
    try {
      const mum = await sit('mum');
      const by = scene.school.person('interpreter');
      const helps = (yes: boolean) =>
        mum.page.post(`/api/meetings/${scene.meeting}${helpers}`, { by, helps: yes });
      expect((await helps(true)).status).toBe(204);
      const page = await (await sit('interpreter')).open(prepOf('mum'));
      expect((await end(scene.meeting)).status).toBe(status);
      await expect.poll(page.closedWith).toBe(4403);
      page.close();
      const { documents } = await sit('interpreter');
      expect(documents.map(({ name }) => name)).not.toContain(prepOf('mum'));
    } finally {
      scene.goTo(before);
    }
  });

  it('is named by nobody but the owner: whoever asks gives away only their own', async () => {
    expect((await ask('teacher', 'senco', true)).status).toBe(204);
    const { documents } = await sit('senco');
    const preps = documents.map(({ name }) => name).filter((name) => name.startsWith('prep.'));
    expect(preps.toSorted()).toEqual([prepOf('senco'), prepOf('teacher')].toSorted());
  });

  it.each([
    ['oneself', 'mum', 'mum', 403],
    ['by somebody who only looks on', 'observer', 'mum', 403],
  ] as const)('is refused for %s', async (_, who, by, status) => {
    expect((await ask(who, by, true)).status).toBe(status);
  });

  it('is refused for somebody who is not invited', async () => {
    const { page } = await sit('mum');
    const answer = await page.post(`/api/meetings/${scene.meeting}${helpers}`, {
      by: crypto.randomUUID(),
      helps: true,
    });
    expect(answer).toMatchObject({ status: 400, body: { field: 'by' } });
  });

  it('is told in the audit log, in ids only', async () => {
    const rows = await scene.server.store.audit.ofMeeting(scene.meeting);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['preparation.helper-named', 'preparation.helper-taken-back']),
    );
    expect(JSON.stringify(rows)).not.toContain('lanted');
  });
});

describe('TRANSLATE1 words beside their translation', () => {
  const lane = () => `lane.${scene.school.person('mum')}`;
  const sayInPolish = (doc: Y.Doc): string =>
    addEntry(doc, {
      kind: 'view',
      topic: 'hopes',
      saidBy: scene.school.person('mum'),
      typedBy: scene.school.person('mum'),
      how: 'self',
      lang: 'pl',
      helpedBy: null,
      words: 'Planted-Nadzieja',
    });
  const translate = (doc: Y.Doc, id: string, by: Name | null): void => {
    if (by !== null)
      setEntry(doc, id, { translatedBy: scene.school.person(by), translationLang: 'en' });
    entryTranslation(doc, id).insert(0, 'Planted-Hope');
  };
  /** Magda says something in Polish in her own lane. */
  const spoken = async (): Promise<string> => {
    const page = await (await sit('mum')).open(lane());
    let id = '';
    await page.edit((doc) => void (id = sayInPolish(doc)));
    page.close();
    return id;
  };

  it('are written by her interpreter, and stand in the record with both names', async () => {
    const id = await spoken();
    const ewa = await (await sit('interpreter')).open(lane());
    await ewa.edit((doc) => translate(doc, id, 'interpreter'));
    ewa.close();
    const { page } = await sit('teacher');
    const { body: read } = await page.post(`/api/meetings/${scene.meeting}/read-back`);
    const { n } = z.parse(z.object({ n: z.number() }), read);
    const { body } = await page.get(`/api/meetings/${scene.meeting}/versions/${n}`);
    const { record } = z.parse(z.object({ record: z.custom<MeetingRecord>() }), body);
    const entry = record.lanes.flatMap(({ entries }) => entries).find((each) => each.id === id);
    const [interpreter, mum] = [scene.school.person('interpreter'), scene.school.person('mum')];
    expect(entry).toMatchObject({
      words: { text: 'Planted-Nadzieja', by: [{ person: mum, length: 16 }] },
      lang: 'pl',
      saidBy: mum,
      typedBy: mum,
      translation: {
        words: { text: 'Planted-Hope', by: [{ person: interpreter, length: 12 }] },
        lang: 'en',
        by: interpreter,
      },
    });
  });

  it.each([
    ['mum', null],
    ['mum', 'mum'],
    ['interpreter', 'mum'],
  ] as const)(
    'are refused where they would be the speaker’s own: typed by %s, naming %s',
    async (hand, by) => {
      const id = await spoken();
      const page = await (await sit(hand)).open(lane());
      translate(page.doc, id, by);
      await expect.poll(page.closedWith).toBe(4422);
      page.close();
      const mum = await (await sit('mum')).open(lane());
      const said = entriesOf(mum.doc).find((each) => each.id === id);
      expect([said?.translatedBy, said?.translation.toJSON()]).toEqual([null, '']);
      mum.close();
    },
  );

  it('are written by nobody who does not write for her', async () => {
    const grants: Record<string, string | undefined> = {};
    for (const name of everybody) {
      const { documents } = await sit(name);
      grants[name] = documents.find((each) => each.name === lane())?.grant;
    }
    const writers = Object.keys(grants).filter((name) => grants[name] === 'write');
    expect(writers.toSorted()).toEqual(['interpreter', 'mum']);
  });
});

/** Types into a document at its own address, given it or not, and says what came of it. */
const tryToType = async (name: Name, document: string): Promise<string> => {
  const { page, documents } = await sit(name);
  const given = must(documents[0], 'a document');
  const path = given.path.replace(given.name, document);
  const tried = await openTestPage(scene.server.url, page.cookie(), {
    ...given,
    name: document,
    path,
  });
  try {
    if (tried.closedWith() !== null) return `closed with ${tried.closedWith()}`;
    const isRefused = () => tried.received.some(([type]) => type === frameType.refused);
    let isSaved = false;
    tried
      .edit((doc) => void say(doc, 'child', `Planted-typed-by-${name}`, name))
      .then(
        () => (isSaved = true),
        () => undefined,
      );
    await expect.poll(() => isRefused() || isSaved, { timeout: 5000 }).toBe(true);
    return isRefused() ? 'refused' : 'saved';
  } finally {
    tried.close();
  }
};

it('CHILD10 nobody but the child and the named scribe writes in the child’s lane, and only the child in their preparation, whoever tries', async () => {
  const lane = `lane.${scene.school.person('child')}`;
  const lead = await sit('teacher');
  const scribes = (by: Name | null) =>
    lead.page.post(`/api/meetings/${scene.meeting}/scribes`, {
      for: scene.school.person('child'),
      by: by === null ? null : scene.school.person(by),
    });
  expect((await scribes('dad')).status).toBe(204);
  const came: Record<string, readonly [lane: string, prep: string]> = {};
  for (const name of everybody) {
    came[name] = [await tryToType(name, lane), await tryToType(name, prepOf('child'))];
  }
  const reads = ['refused', 'closed with 4403'];
  expect(came).toEqual({
    child: ['saved', 'saved'],
    dad: ['saved', 'closed with 4403'],
    mum: reads,
    interpreter: reads,
    teacher: reads,
    senco: reads,
    therapist: reads,
    observer: reads,
  });
  const child = await sit('child');
  const typed = async (document: string) => {
    const opened = await child.open(document);
    const words = entriesOf(opened.doc).map((entry) => entry.words.toJSON());
    opened.close();
    return words.filter((each) => each.startsWith('Planted-typed')).toSorted();
  };
  expect(await typed(lane)).toEqual(['Planted-typed-by-child', 'Planted-typed-by-dad']);
  expect(await typed(prepOf('child'))).toEqual(['Planted-typed-by-child']);
  await scribes(null);
  expect(await tryToType('dad', lane)).toBe('refused');
});
