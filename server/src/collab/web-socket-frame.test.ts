import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { attachCollabServer } from './attach-collab-server.ts';
import { defaultCollabLimits } from './limits.ts';
import { noMeters } from './meters.ts';
import { systemTimers } from './timers.ts';
import { createFramer } from './web-socket-frame.ts';

const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 300_000];
const id = '00000000-0000-4000-8000-000000000000';

/** A server that sends frames of these lengths and nothing else. */
const serve = async (): Promise<Server> => {
  const http = createServer();
  attachCollabServer(http, {
    collab: {
      open: (socket) => {
        for (const length of lengths) socket.send(Buffer.alloc(length, length % 251));
        socket.close(1012);
        return { receive: () => {}, pinged: () => {}, receiveNonsense: () => {}, closed: () => {} };
      },
      openTrunk: () => ({
        receive: () => {},
        pinged: () => {},
        receiveNonsense: () => {},
        closed: () => {},
      }),
      isDraining: () => false,
    },
    limits: defaultCollabLimits,
    meters: noMeters,
    allowedOrigins: [],
    clock: { now: () => 0 },
    timers: systemTimers,
  });
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  return http;
};

it('frames of every size arrive whole, in order, and before the close', async () => {
  const http = await serve();
  const { port } = http.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}/collab/${id}/${id}/meeting`);
  const got: Buffer[] = [];
  client.on('message', (data: Buffer) => got.push(data));
  const code = await new Promise<number>((resolve) => {
    client.on('close', resolve);
  });
  http.close();
  expect(code).toBe(1012);
  expect(got.map(({ length }) => length)).toEqual(lengths);
  expect(got.every((data) => data.every((byte) => byte === data.length % 251))).toBe(true);
});

it('frames a payload once for many', () => {
  const framer = createFramer();
  const payload = new Uint8Array([1, 2, 3]);
  expect(framer(payload, null)).toBe(framer(payload, null));
  expect(framer(payload, 1)).toBe(framer(payload, 1));
  expect(framer(payload, 1)).not.toBe(framer(payload, null));
  expect(framer(new Uint8Array([1, 2, 3]), 1)).not.toBe(framer(payload, 1));
});
