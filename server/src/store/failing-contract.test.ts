import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createStore } from '#store/create-store.ts';
import { appendContract } from '#store/testing/contract/append-contract.ts';
import { compactContract } from '#store/testing/contract/compact-contract.ts';
import { damageContract } from '#store/testing/contract/damage-contract.ts';
import { finishContract } from '#store/testing/contract/finish-contract.ts';
import { leaseContract } from '#store/testing/contract/lease-contract.ts';
import { recoveryContract } from '#store/testing/contract/recovery-contract.ts';
import { versionContract } from '#store/testing/contract/version-contract.ts';
import { type Failing, failingConnection, failings } from '#store/testing/failing-connection.ts';
import { handsAtDatabase } from '#store/testing/hands-at-database.ts';
import { retryingStore } from '#store/testing/retrying-store.ts';
import { type StoreUnderTest, dialectsUnderTest } from '#store/testing/store-under-test.ts';

/** The disk under a sound store fails at every `nth` call; whoever uses it asks again. */
const onFailingDisk = async (how: Failing, nth: number) => {
  const sound = await dialectsUnderTest.SQLite();
  const failed: number[] = [];
  const over = () => {
    const { db, connection } = sound.database;
    const failing = failingConnection(connection, { nth, how });
    return { store: retryingStore(createStore(db, failing.connection)), count: failing.count };
  };
  let now = over();
  const under: StoreUnderTest = {
    get store() {
      return now.store;
    },
    // Hands at the disk, whatever the disk does.
    get database() {
      return sound.database;
    },
    reopen: async () => {
      await now.store.close();
      await sound.reopen();
      failed.push(now.count.failed);
      now = over();
    },
    remove: () => sound.remove(),
  };
  const failures = () => failed.reduce((sum, each) => sum + each, now.count.failed);
  return { under, failures };
};

/** More calls in between than one request of a store makes, or asking again would never help. */
const nths = { before: 7, during: 6, after: 6 } as const;

describe.each(failings.map((how) => ({ how, nth: nths[how] })))(
  'a store whose disk fails $how each of $nth calls, for somebody who asks again',
  ({ how, nth }) => {
    let opened: Awaited<ReturnType<typeof onFailingDisk>> | null = null;
    const now = () => {
      if (opened === null) throw new Error('The store was not opened');
      return opened;
    };
    const under = () => now().under;
    beforeAll(async () => {
      opened = await onFailingDisk(how, nth);
    }, 60_000);
    afterAll(() => opened?.under.remove());

    describe('appending', () => {
      appendContract(under);
    });
    describe('compacting', () => {
      compactContract(under);
    });
    describe('damage', () => {
      damageContract(under, () => handsAtDatabase(under().database));
    });
    describe('leases', () => {
      leaseContract(under);
    });
    describe('versions', () => {
      versionContract(under);
    });
    describe('finishing', () => {
      finishContract(under);
    });
    describe('recovery points', () => {
      recoveryContract(under);
    });
    it('SAVE4 did fail', () => expect(now().failures()).toBeGreaterThan(50));
  },
);
