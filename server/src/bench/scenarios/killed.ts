import { createDocument } from '@fourchairs/shared/document/roots.ts';
import * as Y from 'yjs';

import { Client, UpdateReader } from '#bench/client.ts';
import { start, withFolder } from '#bench/contender.ts';
import { sleep } from '#bench/numbers.ts';

import type { Scenario } from './scenario.ts';

const perSecond = 100;
const seconds = 15;
/** Some answer before they have read their disk, and send the rest afterwards: they are given this long. */
const timeToLoad = 5_000;

export const killed: Scenario = {
  name: 'killed',
  what: `one types ${perSecond} characters a second for ${seconds} s, another reads; kill -9, then a start on the same disk`,
  figures: {
    shown: { unit: 'edits the other had on screen', digits: 0 },
    lost: { unit: 'of them lost', digits: 0 },
  },
  mostRuns: 1,
  takes: ({ keeps }) => keeps,
  run: (contender, part) =>
    withFolder(async (folder) => {
      const running = await start(contender, folder, 1);
      let shown = 0;
      const place = { contender, room: 0, reader: new UpdateReader() };
      const writer = new Client({ ...place, url: running.url, person: 0 });
      await writer.ready;
      const { clientID } = writer.doc;
      const reader = new Client({
        ...place,
        url: running.url,
        person: 1,
        onBrought: (brought) => {
          for (const [client, clock] of brought)
            if (client === clientID) shown = Math.max(shown, clock);
        },
      });
      await reader.ready;
      for (let count = 0; count < perSecond * seconds * part; count += 1) {
        writer.type();
        await sleep(1000 / perSecond);
      }
      await running.kill();
      const again = await start(contender, folder, 1);
      const doc = createDocument('meeting');
      const keep = (bytes: Uint8Array) => Y.applyUpdate(doc, bytes);
      new Client({ ...place, url: again.url, person: 2, onState: keep, onUpdate: keep });
      await sleep(timeToLoad);
      await again.kill();
      return { shown, lost: Math.max(0, shown - Y.getState(doc.store, clientID)) };
    }),
};
