// The server that came with y-websocket 2.1, as its own bin/server does it; with YPERSISTENCE it keeps LevelDB files.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

import { WebSocketServer } from 'ws';

import { ready } from './peer.mjs';

const folder = process.argv[2];
if (folder) process.env.YPERSISTENCE = folder;
const { setupWSConnection } = createRequire(import.meta.url)('y-websocket/bin/utils');

const http = createServer((_request, response) => response.end());
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
sockets.on('connection', setupWSConnection);
http.on('upgrade', (request, stream, head) => {
  sockets.handleUpgrade(request, stream, head, (socket) =>
    sockets.emit('connection', socket, request),
  );
});
http.listen(0, '127.0.0.1', () => ready(`ws://127.0.0.1:${http.address().port}`));
