import { createLateCode } from '#lib/late-code.ts';

/** Opens on a press, in a meeting that goes on from an earlier one. */
export const earlierCode = createLateCode(() =>
  import('./components/earlier-list.tsx').then(({ EarlierList }) => EarlierList),
);
