import type { RecordText } from '@fourchairs/shared/document/record.ts';

import { GapMark } from './gap-mark.tsx';

/** A text with a mark in each place where words were taken out of the saved record. */
export const GappedText = ({ text: { text, gaps = [] } }: { text: RecordText }) => {
  if (gaps.length === 0) return text;
  return (
    <>
      {gaps.map(({ at, gap }, place) => (
        <span key={place}>
          {text.slice(gaps[place - 1]?.at ?? 0, at)} <GapMark gap={gap} />{' '}
        </span>
      ))}
      {text.slice(gaps.at(-1)?.at ?? 0)}
    </>
  );
};

/** The marks of a text alone, where its words are shown cut otherwise. */
export const Gaps = ({ text: { gaps = [] } }: { text: RecordText }) =>
  gaps.map(({ gap }, place) => (
    <span key={place}>
      {' '}
      <GapMark gap={gap} />
    </span>
  ));
