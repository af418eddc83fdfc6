import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { entriesOf } from '@fourchairs/shared/document/entries.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { createPackApi } from '#api/pack.ts';
import { queryKeys } from '#api/query-keys.ts';
import { useMayType } from '#collab/use-meeting-connection.tsx';

import { useReview } from '../model/review-context.ts';
import { fromPaper, takeOutPapers } from './paper-entries.ts';

type Begin = { readonly day: string; readonly replaces: boolean };

/**
 * Beginning to type up somebody's paper. The server lets one in who was shown every paper there is: whoever was not is
 * told, and shown them. What a new paper takes the place of is what stood there when that was chosen, and nothing later.
 */
export const useTypeUp = (owner: MeetingPerson) => {
  const { view, lanes, canEditLanes } = useReview();
  const { seat } = useApi();
  const client = useQueryClient();
  const isOpen = useMayType(laneOf(owner.id as PersonId));
  const [begun, setBegun] = useState(false);
  /** Waits for the server to let this page write. */
  const replaced = useRef<readonly string[]>([]);
  const [id, setId] = useState(() => crypto.randomUUID());
  const lane = lanes.get(owner.id);
  const mayType = isOpen && canEditLanes.has(owner.id);
  const papers = view.typedUp.filter(({ personId }) => personId === owner.id);
  useEffect(() => {
    if (!begun || !mayType || lane === undefined) return;
    takeOutPapers(lane, replaced.current);
    replaced.current = [];
  }, [begun, mayType, lane]);
  const begin = useMutation({
    mutationFn: (paper: Begin) =>
      createPackApi(seat).typeUp(view.id, owner.id, { id, known: papers.length, ...paper }),
    onSuccess: (_, { replaces }) => {
      const there = lane === undefined ? [] : fromPaper(entriesOf(lane), owner.id);
      if (replaces) replaced.current = there.map((entry) => entry.id);
      setId(crypto.randomUUID());
      setBegun(true);
    },
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.meetingView(view.id) }),
  });
  return { papers, mayType, begun, begin, goOn: () => setBegun(true) };
};
