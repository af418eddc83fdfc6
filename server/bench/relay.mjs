// The least a server can do: what one says, the others of the room hear. Knows nothing of documents.
import { WebSocketServer } from 'ws';

import { ready } from './peer.mjs';

/** @type {Map<string, Set<import('ws').WebSocket>>} */
const rooms = new Map();
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket, request) => {
  const name = request.url ?? '';
  const room = rooms.get(name) ?? new Set();
  rooms.set(name, room);
  room.add(socket);
  socket.on('message', (data) => {
    for (const other of room) if (other !== socket) other.send(data);
  });
  socket.on('close', () => room.delete(socket));
});
server.on('listening', () => ready(`ws://127.0.0.1:${server.address().port}`));
