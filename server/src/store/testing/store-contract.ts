import { afterAll, beforeAll, describe } from 'vitest';

import { appendContract } from '#store/testing/contract/append-contract.ts';
import { compactContract } from '#store/testing/contract/compact-contract.ts';
import { leaseContract } from '#store/testing/contract/lease-contract.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

/** What every adapter of the store owes, whichever database is behind it. */
export const storeContract = (name: string, open: () => Promise<StoreUnderTest>): void => {
  describe(`a store on ${name}`, () => {
    let opened: StoreUnderTest | null = null;
    const under = (): StoreUnderTest => {
      if (opened === null) throw new Error('The store was not opened');
      return opened;
    };
    beforeAll(async () => {
      opened = await open();
    }, 60_000);
    afterAll(() => opened?.remove());
    describe('appends', () => appendContract(under));
    describe('compaction', () => compactContract(under));
    describe('leases', () => leaseContract(under));
  });
};
