import { type ActionView, listActions } from '@fourchairs/shared/document/actions.ts';
import { entriesOf, type EntryView } from '@fourchairs/shared/document/entries.ts';
import { onEntries, onPlanItems } from '@fourchairs/shared/document/observe.ts';
import { listOutcomes, type OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { listPoints, type PointList, type PointView } from '@fourchairs/shared/document/points.ts';
import { listSupport, type SupportView } from '@fourchairs/shared/document/support-lines.ts';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

import { createReading } from './reading.ts';
import { keepItems, keepValue } from './same-value.ts';
import { throttle } from './throttle.ts';

type Watch = (doc: Y.Doc, changed: () => void) => () => void;

const onAnyChange: Watch = (doc, changed) => {
  doc.on('update', changed);
  return () => doc.off('update', changed);
};

const useReading = <Value>(
  doc: Y.Doc,
  read: (doc: Y.Doc) => Value,
  watch: Watch,
  keep: (before: Value, now: Value) => Value,
): Value => {
  const reading = useMemo(
    () => createReading({ read: () => read(doc), watch: (changed) => watch(doc, changed), keep }),
    [doc, read, watch, keep],
  );
  return useSyncExternalStore(reading.subscribe, reading.get);
};

/**
 * A plain value read from a document, read again after every change of it. The component renders again only when what
 * was read is different. `read` and `watch` are best functions of a module: a new one each render subscribes anew.
 */
export const useDocValue = <Value>(
  doc: Y.Doc,
  read: (doc: Y.Doc) => Value,
  watch: Watch = onAnyChange,
): Value => useReading(doc, read, watch, keepValue);

const outcomesChanged: Watch = (doc, changed) => onPlanItems(doc, 'outcomes', changed);
const supportChanged: Watch = (doc, changed) => onPlanItems(doc, 'support', changed);
const actionsChanged: Watch = (doc, changed) => onPlanItems(doc, 'actions', changed);

/*
 * Lists of items. An item that did not change is the same object as before, so a memoised row renders only when its own
 * item changes. Words typed in an item's texts change nothing here: bind the text, or read it with `useText`.
 */
export const useOutcomes = (doc: Y.Doc): readonly OutcomeView[] =>
  useReading<readonly OutcomeView[]>(doc, listOutcomes, outcomesChanged, keepItems);
export const useSupport = (doc: Y.Doc): readonly SupportView[] =>
  useReading<readonly SupportView[]>(doc, listSupport, supportChanged, keepItems);
export const useActions = (doc: Y.Doc): readonly ActionView[] =>
  useReading<readonly ActionView[]>(doc, listActions, actionsChanged, keepItems);
/** The entries of a lane or a preparation. */
export const useEntries = (doc: Y.Doc): readonly EntryView[] =>
  useReading<readonly EntryView[]>(doc, entriesOf, onEntries, keepItems);
export const usePoints = (doc: Y.Doc, list: PointList): readonly PointView[] => {
  const read = useCallback((each: Y.Doc) => listPoints(each, list), [list]);
  const watch = useCallback(
    (each: Y.Doc, changed: () => void) => onPlanItems(each, list, changed),
    [list],
  );
  return useReading<readonly PointView[]>(doc, read, watch, keepItems);
};

/** The words of a text, for reading. */
export const useText = (text: Y.Text): string => {
  const subscribe = useCallback(
    (changed: () => void) => {
      text.observe(changed);
      return () => text.unobserve(changed);
    },
    [text],
  );
  return useSyncExternalStore(subscribe, () => text.toJSON());
};

/** How often words that stand a second time on a page follow the field they are typed in, in milliseconds. */
const followMs = 400;

const createFollower = (text: Y.Text) => {
  let shown = text.toJSON();
  return {
    get: () => shown,
    subscribe: (changed: () => void) => {
      shown = text.toJSON();
      const follow = throttle<void>(followMs, () => {
        shown = text.toJSON();
        changed();
      });
      const look = () => follow();
      text.observe(look);
      return () => {
        text.unobserve(look);
        follow.cancel();
      };
    },
  };
};

/**
 * The words of a text where they stand a second time, above the field they are typed in for one: at once, and while
 * somebody types on not with every letter, since what it stands in is laid out anew each time.
 */
export const useTextBeside = (text: Y.Text): string => {
  const follower = useMemo(() => createFollower(text), [text]);
  return useSyncExternalStore(follower.subscribe, follower.get);
};

/** Gives back the value before while it is the same to a screen. */
const createKeeper = <Value>(): ((now: Value) => Value) => {
  let last: { readonly value: Value } | null = null;
  return (now) => {
    last = { value: last === null ? now : keepValue(last.value, now) };
    return last.value;
  };
};

/**
 * What is read from several texts. The component renders again only when that is different, not with every letter.
 */
export const useOfTexts = <Value>(texts: readonly Y.Text[], read: () => Value): Value => {
  const [keep] = useState(() => createKeeper<Value>());
  const subscribe = (changed: () => void) => {
    for (const text of texts) text.observe(changed);
    return () => {
      for (const text of texts) text.unobserve(changed);
    };
  };
  return useSyncExternalStore(subscribe, () => keep(read()));
};
