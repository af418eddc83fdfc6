import { storeContract } from '#store/testing/store-contract.ts';
import { dialectsUnderTest } from '#store/testing/store-under-test.ts';

for (const [name, open] of Object.entries(dialectsUnderTest)) storeContract(name, open);
