import { createLateCode } from '#lib/late-code.ts';

/** Opens on a press, in a meeting that was read back; its words came with the stage it is in. */
export const putBackCode = createLateCode(() =>
  import('./components/put-back-list.tsx').then(({ PutBackList }) => PutBackList),
);
