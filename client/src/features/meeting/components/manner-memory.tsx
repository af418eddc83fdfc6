import { type ReactNode, useCallback, useMemo, useState } from 'react';

import type { Manner } from '#session/provenance.ts';

import { useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';
import { MannerContext, type MannerMemory } from '../model/use-manner.ts';

/** My own language, then those of everybody's words so far: the same list until another language is written. */
const useLanguages = (): readonly string[] => {
  const { lanes, lang } = useReview();
  const written = [...useLaneEntries(lanes).values()].flat().map((entry) => entry.lang ?? lang);
  const listed = [...new Set([lang, ...written])].join(' ');
  return useMemo(() => listed.split(' '), [listed]);
};

/** Remembers, for as long as this page is open, how each person's words come in. */
export const MannerProvider = ({
  how = null,
  children,
}: {
  how?: MannerMemory['how'];
  children: ReactNode;
}) => {
  const [chosen, setChosen] = useState<MannerMemory['chosen']>(new Map());
  const languages = useLanguages();
  const choose = useCallback(
    (saidBy: string, part: Partial<Manner>) =>
      setChosen((all) => new Map(all).set(saidBy, { ...all.get(saidBy), ...part })),
    [],
  );
  const memory = useMemo(
    () => ({ chosen, choose, languages, how }),
    [chosen, choose, languages, how],
  );
  return <MannerContext value={memory}>{children}</MannerContext>;
};
