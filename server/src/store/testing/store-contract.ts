import { afterAll, beforeAll, describe } from 'vitest';

import { createAfterContract } from '#store/testing/contract/after-contract.ts';
import { apartContract } from '#store/testing/contract/apart-contract.ts';
import { appendContract } from '#store/testing/contract/append-contract.ts';
import { carerContract } from '#store/testing/contract/carer-contract.ts';
import { compactContract } from '#store/testing/contract/compact-contract.ts';
import { courseContract } from '#store/testing/contract/course-contract.ts';
import { damageContract } from '#store/testing/contract/damage-contract.ts';
import { epochContract } from '#store/testing/contract/epoch-contract.ts';
import { finishContract } from '#store/testing/contract/finish-contract.ts';
import { gapContract } from '#store/testing/contract/gap-contract.ts';
import { involvementContract } from '#store/testing/contract/involvement-contract.ts';
import { leaseContract } from '#store/testing/contract/lease-contract.ts';
import { createLessonContract } from '#store/testing/contract/lesson-contract.ts';
import {
  createMeetingContract,
  meetingContract,
} from '#store/testing/contract/meeting-contract.ts';
import { openingContract } from '#store/testing/contract/opening-contract.ts';
import { recoveryContract } from '#store/testing/contract/recovery-contract.ts';
import { reportContract } from '#store/testing/contract/report-contract.ts';
import { roundTripContract } from '#store/testing/contract/round-trip-contract.ts';
import { sayingContract } from '#store/testing/contract/saying-contract.ts';
import { schoolContract } from '#store/testing/contract/school-contract.ts';
import { createSchoolListContract } from '#store/testing/contract/school-list-contract.ts';
import { seatContract } from '#store/testing/contract/seat-contract.ts';
import { senContract } from '#store/testing/contract/sen-contract.ts';
import { settingContract } from '#store/testing/contract/setting-contract.ts';
import { slotContract } from '#store/testing/contract/slot-contract.ts';
import { typedUpContract } from '#store/testing/contract/typed-up-contract.ts';
import { versionContract } from '#store/testing/contract/version-contract.ts';
import { handsAtDatabase } from '#store/testing/hands-at-database.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

type Contract = (under: () => StoreUnderTest) => void;

/** In the order of the ports. */
const contracts: Readonly<Record<string, Contract>> = {
  appending: appendContract,
  compacting: compactContract,
  damage: (under) => damageContract(under, () => handsAtDatabase(under().database)),
  leases: leaseContract,
  'new epochs': epochContract,
  schools: schoolContract,
  'making a meeting': createMeetingContract,
  meetings: meetingContract,
  seats: seatContract,
  versions: versionContract,
  finishing: finishContract,
  'recovery points': recoveryContract,
  'after the meeting': createAfterContract,
  'what is said': sayingContract,
  'words taken out': gapContract,
  openings: openingContract,
  reports: reportContract,
  involvement: involvementContract,
  'typed up from paper': typedUpContract,
  sen: senContract,
  settings: settingContract,
  'parents and carers': carerContract,
  'parts of a meeting': slotContract,
  'what becomes of a meeting': courseContract,
  'the school’s list': createSchoolListContract,
  'for every lesson': createLessonContract,
  'keeping apart': apartContract,
  'round trips': roundTripContract,
};

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
    describe.for(Object.entries(contracts))('%s', ([, contract]) => {
      contract(under);
    });
  });
};
