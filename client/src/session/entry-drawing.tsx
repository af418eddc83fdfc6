import { drawingOf } from '@fourchairs/shared/document/drawing.ts';
import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { useCallback } from 'react';
import type * as Y from 'yjs';

import { useDocValue, useText } from '#collab/use-doc-value.ts';
import { Drawing } from '#components/drawing.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** What was drawn for an entry, growing while it is drawn; nothing where nothing was. */
export const EntryDrawing = ({ entry }: { entry: EntryView }) => {
  const { t } = useTranslation('meeting');
  const read = useCallback((doc: Y.Doc) => drawingOf(doc, entry.id), [entry.id]);
  const strokes = useDocValue(must(entry.words.doc, 'document of the entry'), read);
  const name = useText(entry.words);
  const title = t('codes.topic.drawing');
  if (strokes.length === 0) return null;
  return <Drawing strokes={strokes} label={name === '' ? title : `${title}: ${name}`} />;
};
