import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import { type CloseCode, closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';

import { clientAddress } from './client-address.ts';
import type { Connection } from './connection.ts';
import { JoinFlood } from './join-flood.ts';
import type { CollabLimits } from './limits.ts';
import type { Meters } from './meters.ts';
import { type RefusalCode, refuse } from './refusal.ts';
import type { Socket, TrunkSocket } from './socket.ts';
import { type Address, type Target, type TrunkTarget, parseAddress } from './target.ts';
import type { Timers } from './timers.ts';
import { timings } from './timings.ts';
import { type Framer, createFramer } from './web-socket-frame.ts';

/** What the sockets need of the engine. */
export type Door = {
  open(socket: Socket, target: Target, cookie: string | undefined): Connection;
  openTrunk(
    socket: TrunkSocket,
    target: TrunkTarget,
    door: { readonly cookie: string | undefined; readonly isFlood: () => boolean },
  ): Connection;
  isDraining(): boolean;
};

export type AttachOptions = {
  readonly collab: Door;
  readonly limits: CollabLimits;
  readonly allowedOrigins: readonly string[];
  readonly clock: Clock;
  readonly timers: Timers;
  /** How many proxies of our own stand in front; 0 unless said. */
  readonly proxies?: number | undefined;
  readonly meters: Pick<Meters, 'refused'>;
};

/** A school may have one address, and a seat is proved only once the socket is there: so many seats from one address. */
const seatsOfAddress = 40;

/** Frames this much over the limit are read, so that their sender hears why they were refused (frame 102). */
const readFactor = 4;
/** In how many pieces one frame may come. Each costs a hundred times its byte until the frame is whole and paid for. */
const pieces = { maxFragments: 1024, maxBufferedChunks: 8192 };

const toBytes = (data: RawData): Uint8Array => {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
};

/**
 * Frames are made once and written to each stream themselves, since ws would frame them anew for every reader. That is
 * safe without compression: ws then keeps nothing back, and what it writes (pong, close) is whole frames in between.
 */
const toSocket = (webSocket: WebSocket, stream: Duplex, framer: Framer): TrunkSocket => {
  const write = (payload: Uint8Array, channel: number | null): void => {
    if (webSocket.readyState !== webSocket.OPEN) return;
    // What goes out in one turn leaves as one write to the network.
    if (stream.writableCorked === 0) {
      stream.cork();
      process.nextTick(() => stream.uncork());
    }
    stream.write(framer(payload, channel));
  };
  return {
    get waiting() {
      return webSocket.bufferedAmount;
    },
    send: (payload) => write(payload, null),
    sendOn: (channel, payload) => write(payload, channel),
    close: (code) => webSocket.close(code),
    setReading: (reading) => {
      if (webSocket.readyState !== webSocket.OPEN) return;
      if (reading) webSocket.resume();
      else webSocket.pause();
    },
  };
};

/** A plain HTTP answer, for those who should not even get a socket. */
const refuseUpgrade = (stream: Duplex, status: string): void => {
  stream.on('error', () => {});
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/** Bytes that came since it was last asked. Each small piece of a frame has a head of its own, which is work too. */
const createCounter = (socket: IncomingMessage['socket']): (() => number) => {
  let counted = socket.bytesRead;
  return () => {
    const came = socket.bytesRead - counted;
    counted += came;
    return came;
  };
};

/** What ws calls a frame that it closes over by itself: with 1009, and with 1008 where it comes in too many pieces. */
const tooBig = new Set(['WS_ERR_UNSUPPORTED_MESSAGE_LENGTH', 'WS_ERR_TOO_MANY_BUFFERED_PARTS']);

/** As what a frame counts that ws refused before anything of ours saw it; null: it was the network, and no frame. */
const refusedAs = (error: Error): RefusalCode | null => {
  const code = 'code' in error ? String(error.code) : '';
  if (tooBig.has(code)) return 'too-big';
  return code.startsWith('WS_ERR_') ? 'malformed' : null;
};

type Wiring = {
  readonly timers: Timers;
  readonly wireBytes: () => number;
  readonly meters: Pick<Meters, 'refused'>;
};

const wire = (
  webSocket: WebSocket,
  connection: Connection,
  { timers, wireBytes, meters }: Wiring,
): void => {
  let isAlive = true;
  // A phone that walked out of the network says nothing: nobody must see its owner sit there for an hour.
  const stop = timers.every(timings.ping, () => {
    if (!isAlive && !webSocket.isPaused) return webSocket.terminate();
    isAlive = false;
    webSocket.ping();
  });
  webSocket.on('pong', () => {
    isAlive = true;
  });
  webSocket.on('ping', (data) => connection.pinged(data.length));
  webSocket.on('message', (data, isBinary) => {
    isAlive = true;
    if (isBinary) connection.receive(toBytes(data), wireBytes());
    else connection.receiveNonsense();
  });
  webSocket.on('error', (error) => {
    const code = refusedAs(error);
    if (code !== null) meters.refused(refuse(code));
  });
  webSocket.on('close', () => {
    stop();
    connection.closed();
  });
};

/** Why a request gets no socket at all; null: it does. JOIN1: a missing Origin is no browser, and has no cookie to lend. */
const httpRefusal = (
  { headers }: IncomingMessage,
  { allowedOrigins }: AttachOptions,
  isFlood: () => boolean,
): string | null => {
  const { origin } = headers;
  if (origin !== undefined && !allowedOrigins.includes(origin)) return '403 Forbidden';
  return isFlood() ? '429 Too Many Requests' : null;
};

/** Serves the engine's path on the upgrades of an HTTP server. The only place that knows ws. */
export const attachCollabServer = (httpServer: Server, options: AttachOptions): void => {
  const { collab, limits, timers, meters } = options;
  const bySeat = new JoinFlood(limits.joinsPerMinute, options.clock);
  const byAddress = new JoinFlood(limits.joinsPerMinute * seatsOfAddress, options.clock);
  const webSockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    clientTracking: false,
    maxPayload: limits.frameBytes * readFactor,
    ...pieces,
  });
  const framer = createFramer();
  httpServer.on('upgrade', (request, stream, head) => {
    const address = parseAddress(request.url ?? '');
    if (address === 'not-ours') return;
    const seat = address === 'malformed' ? '' : address.target.seat;
    const from = clientAddress(request, options.proxies ?? 0);
    const isFlood = () => byAddress.isFlood(from) || bySeat.isFlood(`${from} ${seat}`);
    const refusal = httpRefusal(request, options, isFlood);
    if (refusal !== null) return refuseUpgrade(stream, refusal);
    webSockets.handleUpgrade(request, stream, head, (webSocket) => {
      const code = closedAtOnce(address, collab);
      if (address === 'malformed' || code !== null) {
        webSocket.on('error', () => {});
        return webSocket.close(code ?? closeCode.malformed);
      }
      const socket = toSocket(webSocket, stream, framer);
      const { cookie } = request.headers;
      const connection =
        address.kind === 'trunk'
          ? collab.openTrunk(socket, address.target, { cookie, isFlood })
          : collab.open(socket, address.target, cookie);
      const wireBytes = createCounter(request.socket);
      wire(webSocket, connection, { timers, wireBytes, meters });
    });
  });
};

/** HTTP refusals make y-websocket try for ever: others are let in and told with a code (SPEC.md). */
const closedAtOnce = (address: Address | 'malformed', collab: Door): CloseCode | null => {
  if (address === 'malformed') return closeCode.malformed;
  return collab.isDraining() ? closeCode.restarting : null;
};
