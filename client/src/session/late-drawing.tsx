import type { EntryView } from '@fourchairs/shared/document/entries.ts';

import { createLateCode, useLateCode } from '#lib/late-code.ts';

const drawingCode = createLateCode(() =>
  import('./entry-drawing.tsx').then(({ EntryDrawing }) => EntryDrawing),
);

/** What was drawn for an entry, where most meetings have no drawing and nobody waits for one. */
export const LateDrawing = ({ entry }: { entry: EntryView }) => {
  const code = useLateCode(drawingCode);
  if (code.kind !== 'there') return null;
  const Part = code.part;
  return <Part entry={entry} />;
};
