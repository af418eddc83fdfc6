import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createStore } from '#store/create-store.ts';
import { appendContract } from '#store/testing/contract/append-contract.ts';
import { compactContract } from '#store/testing/contract/compact-contract.ts';
import { damageContract } from '#store/testing/contract/damage-contract.ts';
import { finishContract } from '#store/testing/contract/finish-contract.ts';
import { leaseContract } from '#store/testing/contract/lease-contract.ts';
import { recoveryContract } from '#store/testing/contract/recovery-contract.ts';
import { versionContract } from '#store/testing/contract/version-contract.ts';
import {
  type CallCount,
  type Plan,
  failingConnection,
  failings,
} from '#store/testing/failing-connection.ts';
import { handsAtDatabase } from '#store/testing/hands-at-database.ts';
import { retryingStore } from '#store/testing/retrying-store.ts';
import { sayFigures } from '#store/testing/say-figures.ts';
import { type StoreUnderTest, dialectsUnderTest } from '#store/testing/store-under-test.ts';

/** The disk under a sound store fails as planned; whoever uses it asks again. */
const onFailingDisk = async (plan: Plan) => {
  const sound = await dialectsUnderTest.SQLite();
  const count: CallCount = { calls: 0, failed: 0 };
  const over = () => {
    const { db, connection } = sound.database;
    return retryingStore(createStore(db, failingConnection(connection, plan, count)));
  };
  let store = over();
  const under: StoreUnderTest = {
    get store() {
      return store;
    },
    // Hands at the disk, whatever the disk does.
    get database() {
      return sound.database;
    },
    reopen: async () => {
      await store.close();
      await sound.reopen();
      store = over();
    },
    remove: () => sound.remove(),
  };
  return { under, count };
};

type Under = () => StoreUnderTest;

/** What is asked of the store on such a disk, of which at least so many calls fail. */
const onceFailing = (
  plan: Plan,
  contracts: (under: Under) => void,
  { least, ended }: { least: number; ended?: (count: CallCount) => void },
): void => {
  let opened: Awaited<ReturnType<typeof onFailingDisk>> | null = null;
  const now = () => {
    if (opened === null) throw new Error('The store was not opened');
    return opened;
  };
  const under = () => now().under;
  beforeAll(async () => {
    opened = await onFailingDisk(plan);
  }, 60_000);
  afterAll(async () => {
    ended?.(now().count);
    await opened?.under.remove();
  });

  contracts(under);
  it('SAVE4 did fail', () => expect(now().count.failed).toBeGreaterThanOrEqual(least));
};

/** What every keystroke, every snapshot and every finish asks of it. */
const oftenAsked = (under: Under): void => {
  describe('appending', () => {
    appendContract(under);
  });
  describe('compacting', () => {
    compactContract(under);
  });
  describe('finishing', () => {
    finishContract(under);
  });
};

const allOf = (under: Under): void => {
  oftenAsked(under);
  describe('damage', () => {
    damageContract(under, () => handsAtDatabase(under().database));
  });
  describe('leases', () => {
    leaseContract(under);
  });
  describe('versions', () => {
    versionContract(under);
  });
  describe('recovery points', () => {
    recoveryContract(under);
  });
};

/** More calls in between than one request of a store makes, or asking again would never help. */
const nths = { before: 7, during: 6, after: 6 } as const;

describe.each(failings.map((how) => ({ how, nth: nths[how] })))(
  'a store whose disk fails $how each of $nth calls, for somebody who asks again',
  ({ how, nth }) => {
    onceFailing({ how, fails: (call) => call % nth === 0 }, allOf, { least: 50 });
  },
);

/** So many calls the contracts make that are asked of it most often: each fails once in one way, then in the next. */
const calls = 204;
/** RUNS=500 does each in its turn, 612 each in each way; a few are spread over all of them. */
const runs = Number(process.env['RUNS'] ?? 4);
const most = Math.max(runs, 3 * calls);
const ns = Array.from({ length: runs }, (_, index) => Math.ceil(((index + 1) * most) / runs));
const plans = ns.map((n) => ({
  nth: 1 + ((n - 1) % calls),
  how: failings[Math.floor((n - 1) / calls) % failings.length] ?? 'before',
}));
const failed = { before: 0, during: 0, after: 0 };

describe.each(plans)(
  'a store whose disk fails $how its call $nth and no other, for somebody who asks again',
  ({ nth, how }) => {
    onceFailing({ how, fails: (call) => call === nth }, oftenAsked, {
      least: 1,
      ended: (count) => {
        failed[how] += count.failed;
      },
    });
  },
);

afterAll(() => {
  const each = failings.map((how) => `${failed[how]} ${how}`);
  sayFigures(`the n-th call of the disk failed once in ${runs} runs (${each.join(', ')})`);
});
