import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import type * as Y from 'yjs';

/** What a document says, in one order of keys: a Y.Map has them in the order its changes arrived in. */
export const contentOf = (doc: Y.Doc): string => canonicalJson(doc.toJSON());
