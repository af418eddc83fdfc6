import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port nobody listens on now, so that a server killed on it can be started on it again. */
export const freePort = async (): Promise<number> => {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  probe.close();
  await once(probe, 'close');
  return port;
};
