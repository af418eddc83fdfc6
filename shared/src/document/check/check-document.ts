import * as Y from 'yjs';

import type { DocumentKind } from '#document/roots.ts';

import { type Change, checkChanged } from './check-changed.ts';
import type { SharedType } from './place.ts';
import type { Problem } from './problem.ts';

/** Every type of the document with all its keys, as if one transaction had made it. */
const everything = (doc: Y.Doc): Change => {
  const changed = new Map<SharedType, ReadonlySet<string | null>>();
  const keysOf = (type: SharedType) => new Set<string | null>([null, ...type._map.keys()]);
  for (const root of doc.share.values()) changed.set(root, keysOf(root));
  const afterState = new Map<number, number>();
  for (const [client, structs] of doc.store.clients) {
    for (const struct of structs) {
      afterState.set(client, struct.id.clock + struct.length);
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentType)) continue;
      changed.set(struct.content.type, keysOf(struct.content.type));
    }
  }
  return { beforeState: new Map(), afterState, changed };
};

/** Everything in a document that its kind does not allow; empty when it is sound. Costs the whole document. */
export const checkDocument = (doc: Y.Doc, kind: DocumentKind): readonly Problem[] =>
  checkChanged(doc, kind, everything(doc));
