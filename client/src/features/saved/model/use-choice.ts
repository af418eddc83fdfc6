import type { TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import { useEffect, useRef, useState } from 'react';

import type { PaperContent } from './paper-context.ts';
import type { Choice } from './use-saved.ts';

/** Ids of what is heard first when the paper has changed. */
export const titleId = 'record-title';
export const comparedId = 'record-compared';

/** On a phone the list stands above the paper, so the reader is taken to it; beside it the reader stays where they are. */
const isBeside = (): boolean => globalThis.matchMedia('(min-width: 48rem)').matches;

/**
 * What is on the paper, and choosing something else. The button that was pressed goes, so focus goes to what it brought,
 * once it is there.
 */
export const useChoice = (own: TimelineEntry) => {
  const [choice, setChoice] = useState<Choice>({ shown: own, earlier: null });
  const awaitedRef = useRef<{ scroll: boolean } | null>(null);
  const choose = (next: Choice, scroll: boolean): void => {
    awaitedRef.current = { scroll };
    setChoice(next);
  };
  return {
    choice,
    awaitedRef,
    read: (shown: TimelineEntry) => choose({ shown, earlier: null }, true),
    compare: (earlier: TimelineEntry) => choose({ shown: choice.shown, earlier }, !isBeside()),
    stop: () => choose({ shown: choice.shown, earlier: null }, false),
  };
};

/** Sends focus to what was chosen, when it has come. `content` is undefined while it is on its way. */
export const useFocusChosen = (
  { awaitedRef }: Pick<ReturnType<typeof useChoice>, 'awaitedRef'>,
  content: PaperContent | undefined,
): void => {
  useEffect(() => {
    if (awaitedRef.current === null || content === undefined) return;
    const { scroll } = awaitedRef.current;
    awaitedRef.current = null;
    document
      .getElementById(content.earlier === null ? titleId : comparedId)
      ?.focus({ preventScroll: !scroll });
  }, [awaitedRef, content]);
};
