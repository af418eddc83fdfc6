import { describe, expect, it } from 'vitest';

import { readPresence, writePresence } from './presence-payload.ts';
import { presenceFrame, type TestClient } from './testing/test-client.ts';
import { TestEngine } from './testing/test-engine.ts';

const setScene = async () => {
  const engine = new TestEngine();
  const [ana, ben, cat] = [
    await engine.joined(engine.person(0)),
    await engine.joined(engine.person(1)),
    await engine.joined(engine.person(2)),
  ];
  return { engine, ana, ben, cat };
};

const idOf = ({ welcome }: TestClient): number => welcome?.clientId ?? -1;

const show = (client: TestClient, state: unknown, { id = idOf(client), clock = 1 } = {}): void => {
  client.send(presenceFrame(writePresence([{ id, clock, state: JSON.stringify(state) }])));
};

/** What a client has been shown, all frames together: the last state of each id. */
const seenBy = ({ presences }: TestClient): Map<number, unknown> => {
  const seen = new Map<number, unknown>();
  for (const payload of presences) {
    for (const { id, state } of readPresence(payload, () => true)) seen.set(id, JSON.parse(state));
  }
  return seen;
};

it('HERE2 reads a thousand entries of one frame and no more', () => {
  const payload = writePresence(
    Array.from({ length: 1_001 }, (_, id) => ({ id, clock: 1, state: '{}' })),
  );
  expect(readPresence(payload, () => true).at(-1)?.id).toBe(999);
});

describe('HERE1', () => {
  it('HERE1 stamps the person the server knows over whatever the client says', async () => {
    const { engine, ana, ben } = await setScene();
    show(ana, {
      user: { name: 'The head', role: 'admin' },
      stage: 'working',
      away: false,
      evil: 1,
    });
    await engine.settle();
    const { id } = engine.person(0);
    expect(seenBy(ben).get(idOf(ana))).toEqual({
      user: { personId: id, name: 'Ana', role: 'teacher', color: '#336699', device: 'own' },
      stage: 'working',
      away: false,
    });
  });

  it('HERE1 ignores other people’s ids and punishes nobody for sending them back', async () => {
    const { engine, ana, ben, cat } = await setScene();
    show(ana, { stage: 'working' });
    await engine.time.advance(200);
    show(ben, { stage: 'agree' }, { id: idOf(ana), clock: 99 });
    for (const payload of ben.presences) ben.send(presenceFrame(payload));
    await engine.time.advance(200);
    expect(seenBy(cat).get(idOf(ana))).toMatchObject({ stage: 'working' });
    expect(ben.closedWith).toBe(null);
  });

  it('HERE1 shows a connection under one id', async () => {
    const { engine, ana, ben } = await setScene();
    const again = await engine.joined(engine.person(0));
    show(ana, { stage: 'working' });
    await engine.time.advance(200);
    show(ana, { stage: 'agree' }, { id: idOf(again) });
    await engine.time.advance(200);
    expect(seenBy(ben).get(idOf(ana))).toBe(null);
    expect(seenBy(ben).get(idOf(again))).toMatchObject({ stage: 'agree' });
  });

  it('HERE1 a person who comes back takes their id over; the old socket’s late end removes nothing', async () => {
    const { engine, ana, ben } = await setScene();
    const id = idOf(ana);
    show(ana, { stage: 'working' }, { clock: 5 });
    await engine.time.advance(200);
    const old = ana.link;
    ana.connect();
    await engine.settle();
    show(ana, { stage: 'agree' }, { id, clock: 6 });
    await engine.time.advance(200);
    old.cut();
    await engine.time.advance(200);
    expect(seenBy(ben).get(id)).toMatchObject({ stage: 'agree' });
  });

  it('HERE1 a second page of the same person that sends the first one’s state back does not take it over', async () => {
    const { engine, ana, ben } = await setScene();
    show(ana, { stage: 'working' });
    await engine.time.advance(200);
    const second = await engine.joined(engine.person(0));
    for (const payload of second.presences) second.send(presenceFrame(payload));
    await engine.time.advance(200);
    second.link.cut();
    await engine.time.advance(200);
    expect(seenBy(ben).get(idOf(ana))).toMatchObject({ stage: 'working' });
  });

  it('HERE1 takes a caret away when its connection ends', async () => {
    const { engine, ana, ben } = await setScene();
    show(ana, { stage: 'working' });
    await engine.time.advance(200);
    ana.link.cut();
    await engine.time.advance(200);
    expect(seenBy(ben).get(idOf(ana))).toBe(null);
  });

  it('HERE1 shows everybody to somebody who joins, after their step 2, and to who asks', async () => {
    const { engine, ana } = await setScene();
    show(ana, { stage: 'working' });
    await engine.settle();
    const late = await engine.joined(engine.person(1));
    expect(late.heard.slice(0, 4)).toEqual(['welcome', 'step1', 'step2', 'presence']);
    late.presences = [];
    late.askWhoIsHere();
    await engine.time.advance(100);
    expect([...seenBy(late).keys()]).toEqual([idOf(ana)]);
  });
});

describe('HERE2', () => {
  it('HERE2 clamps a clock, so that nobody stops the counting', async () => {
    const { engine, ana, ben } = await setScene();
    show(ana, { stage: 'working' }, { clock: 2 ** 52 });
    await engine.settle();
    const clocks = ben.presences.flatMap((payload) =>
      readPresence(payload, () => true).map(({ clock }) => clock),
    );
    expect(clocks).toEqual([2 ** 31]);
  });

  it('HERE2 ignores a state above 4 kB, ten thousand entries, and what is no state', async () => {
    const { engine, ana, ben } = await setScene();
    show(ana, { field: { key: 'x'.repeat(5000), anchor: null, head: null } });
    ana.send(presenceFrame(new Uint8Array(100_000).fill(255)));
    ana.send(presenceFrame(new Uint8Array([])));
    const entries = Array.from({ length: 10_000 }, (_, index) => ({
      id: index,
      clock: 1,
      state: '{}',
    }));
    ana.send(presenceFrame(writePresence(entries)));
    for (const state of [[], 'x', 7, null]) show(ana, state);
    await engine.time.advance(200);
    expect([...seenBy(ben).values()].filter((state) => state !== null)).toEqual([]);
    expect(ana.closedWith).toBe(null);
  });

  it('HERE2 sends at most ten frames a second, each once for all, and the newest state', async () => {
    const { engine, ana, ben, cat } = await setScene();
    for (let clock = 1; clock <= 100; clock += 1) {
      show(ana, { field: { key: `k${clock}`, anchor: 1, head: 2 } }, { clock });
      show(cat, { away: clock % 2 === 0 }, { clock });
      await engine.time.advance(10);
    }
    await engine.time.advance(200);
    expect(ben.presences.length).toBeLessThan(14);
    expect(seenBy(ben).get(idOf(ana))).toMatchObject({ field: { key: 'k100' } });
    expect(seenBy(ben).get(idOf(cat))).toMatchObject({ away: true });
    expect(ben.presences.at(-1)?.buffer).toBe(cat.presences.at(-1)?.buffer);
  });

  it('HERE2 answers ten questions a second for each who asks, and encodes each answer once', async () => {
    const { engine, ana, ben, cat } = await setScene();
    show(ana, { stage: 'working' });
    await engine.time.advance(1000);
    for (const asking of [ben, cat]) asking.presences = [];
    for (let time = 0; time < 50; time += 1) {
      for (const asking of [ben, cat, ben]) asking.askWhoIsHere();
      await engine.time.advance(10);
    }
    await engine.time.advance(200);
    for (const asking of [ben, cat]) {
      expect(asking.presences.length).toBeGreaterThan(3);
      expect(asking.presences.length).toBeLessThan(8);
      expect([...seenBy(asking).keys()]).toEqual([idOf(ana)]);
    }
    expect(ben.presences.at(-1)?.buffer).toBe(cat.presences.at(-1)?.buffer);
  });

  it('HERE2 keeps nothing of it', async () => {
    const { engine, ana } = await setScene();
    show(ana, { stage: 'working' });
    await engine.time.advance(1000);
    expect(engine.store.calls.append).toBe(0);
  });
});
