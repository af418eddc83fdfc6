import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';

/**
 * Gives a fresh document the client id the server leased to it. Document and presence change together: setting only the
 * first draws one's own caret as a stranger's. Only for a document in which nothing was typed yet; over reconnects the
 * same document keeps its id.
 */
export const takeLease = (doc: Y.Doc, awareness: Awareness, clientId: number): void => {
  const state = awareness.getLocalState();
  if (state !== null) awareness.setLocalState(null);
  const leased = doc;
  leased.clientID = clientId;
  const here = awareness;
  here.clientID = clientId;
  // Also when there is none: y-websocket, going away, wants to know something of the id.
  awareness.setLocalState(state);
};
