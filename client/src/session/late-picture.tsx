import type { RecordStroke } from '@fourchairs/shared/document/record.ts';

import { createLateCode, useLateCode } from '#lib/late-code.ts';

const pictureCode = createLateCode(() =>
  import('#components/drawing.tsx').then(({ Drawing }) => Drawing),
);

/** A drawing of a record, where most have none and nobody waits for one. Until it is here, its name stands there. */
export const LatePicture = ({
  strokes,
  label,
}: {
  strokes: readonly RecordStroke[];
  label: string;
}) => {
  const code = useLateCode(pictureCode);
  if (code.kind !== 'there') return <p>{label}</p>;
  const Picture = code.part;
  return <Picture strokes={strokes} label={label} />;
};
