import { DocumentConnection } from '../connect-document.ts';
import { FakeServer } from './fake-server.ts';

/** A fake server and the documents a test opened on it. */
export type Bench = {
  readonly server: FakeServer;
  /** Opens the document without letting it in. */
  readonly connect: () => DocumentConnection;
  /** Opens it and lets it in. */
  readonly join: () => DocumentConnection;
  readonly clear: () => void;
};

export const openBench = (): Bench => {
  const server = new FakeServer();
  const opened: DocumentConnection[] = [];
  const connect = (): DocumentConnection => {
    const connection = new DocumentConnection({
      name: 'meeting',
      wsUrl: 'ws://school.test',
      path: '/collab/seat/meeting-id/meeting',
      Socket: server.Socket,
    });
    opened.push(connection);
    return connection;
  };
  const join = (): DocumentConnection => {
    const connection = connect();
    server.accept();
    return connection;
  };
  const clear = (): void => {
    for (const connection of opened.splice(0)) connection.destroy();
  };
  return { server, connect, join, clear };
};
