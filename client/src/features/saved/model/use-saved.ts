import type { TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { useApi } from '#api/api-context.ts';
import { ApiError } from '#api/api-error.ts';
import { queryKeys } from '#api/query-keys.ts';
import type { SavedVersion, VersionAddress } from '#api/versions.ts';
import { useSayMarks } from '#session/use-say-marks.ts';

import type { PaperContent } from './paper-context.ts';
import { peopleById } from './people.ts';
import { plainComparison } from './plain-comparison.ts';

/**
 * The versions this person may read, newest first. Staff who were not invited read one meeting from the school's pages;
 * they have no place in the pupil's other meetings, so the list is of this one alone.
 */
export const useVersions = (meetingId: string) => {
  const { versions } = useApi();
  return useQuery({
    queryKey: queryKeys.timeline(meetingId),
    queryFn: async (): Promise<TimelineEntry[]> => {
      try {
        return await versions.timeline(meetingId);
      } catch (error) {
        if (!(error instanceof ApiError && error.kind === 'not-found')) throw error;
        const saved = await versions.list(meetingId);
        return saved.map((version) => ({ meetingId, peopleCount: 0, ...version }));
      }
    },
  });
};

/** What is on the paper: a version, and the earlier one it is compared with, if any. */
export type Choice = { readonly shown: TimelineEntry; readonly earlier: TimelineEntry | null };

export const addressIn = (meetingId: string, entry: TimelineEntry): VersionAddress =>
  entry.meetingId === meetingId ? { n: entry.n } : { n: entry.n, meetingId: entry.meetingId };

const isSame = (version: SavedVersion, entry: TimelineEntry): boolean =>
  version.version.meetingId === entry.meetingId && version.version.n === entry.n;

/** What was read: a version, and while comparing, the earlier one and what changed. */
type Read = Pick<PaperContent, 'shown' | 'earlier'> & {
  readonly comparison: PaperContent['comparison'] | null;
};

const alone = (shown: SavedVersion): Read => ({ shown, earlier: null, comparison: null });

const contentOf = ({ shown, earlier, comparison }: Read): PaperContent => ({
  shown,
  record: shown.record,
  earlier,
  comparison: comparison ?? plainComparison(shown.record),
  people: peopleById(shown.record, earlier?.record ?? null),
});

/**
 * Reads what is chosen from the seat in `own`'s meeting. A version of another meeting comes through a comparison, which
 * is the only door from one meeting to the others of the same pupil.
 */
export const usePaperContent = (own: TimelineEntry, { shown, earlier }: Choice) => {
  const { versions } = useApi();
  const sayMarks = useSayMarks();
  const { meetingId } = own;
  const isOwn = shown.meetingId === meetingId && shown.n === own.n;
  const {
    data: read,
    error,
    isPlaceholderData,
    refetch,
  } = useQuery({
    queryKey: [
      ...queryKeys.version(shown.meetingId, shown.n),
      { from: meetingId, earlier: earlier?.meetingId ?? null, n: earlier?.n ?? null },
    ],
    queryFn: async (): Promise<Read> => {
      if (earlier === null && isOwn) return alone(await versions.read(meetingId, { n: own.n }));
      const a = addressIn(meetingId, shown);
      const compared = await versions.compare(meetingId, a, addressIn(meetingId, earlier ?? own));
      const { before, after, comparison } = compared;
      if (earlier === null) return alone(isSame(before, shown) ? before : after);
      return { shown: after, earlier: before, comparison };
    },
    placeholderData: keepPreviousData,
  });
  const data = useMemo(
    () => (read === undefined ? undefined : contentOf(sayMarks(read))),
    [read, sayMarks],
  );
  return { data, error, isPlaceholderData, refetch };
};
