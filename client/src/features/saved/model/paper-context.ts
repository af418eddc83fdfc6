import type { RecordComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { createContext, use } from 'react';

import type { SavedVersion } from '#api/versions.ts';

import type { PaperPerson } from './people.ts';

/** What the paper shows: a version, and, while comparing, the earlier one and what changed. */
export type PaperContent = {
  readonly shown: SavedVersion;
  readonly record: MeetingRecord;
  /** The version compared with; null while nothing is compared. */
  readonly earlier: SavedVersion | null;
  readonly comparison: RecordComparison;
  readonly people: ReadonlyMap<string, PaperPerson>;
};

export const PaperContext = createContext<PaperContent | null>(null);

/** Throws outside a paper. */
export const usePaper = (): PaperContent => must(use(PaperContext), 'a paper around');
