import { frameType, syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type { Welcome } from '@fourchairs/shared/protocol/socket/welcome.ts';
import * as encoding from 'lib0/encoding';

const frame = (type: number, write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
};

const syncFrame = (step: number, bytes: Uint8Array): Uint8Array =>
  frame(frameType.sync, (encoder) => {
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, bytes);
  });

export const step1Frame = (stateVector: Uint8Array) => syncFrame(syncType.step1, stateVector);
export const step2Frame = (update: Uint8Array) => syncFrame(syncType.step2, update);
export const updateFrame = (update: Uint8Array) => syncFrame(syncType.update, update);

export const presenceFrame = (payload: Uint8Array): Uint8Array =>
  frame(frameType.awareness, (encoder) => encoding.writeVarUint8Array(encoder, payload));

export const welcomeFrame = (welcome: Welcome): Uint8Array =>
  frame(frameType.welcome, (encoder) => encoding.writeVarString(encoder, JSON.stringify(welcome)));

/** Everything up to the client's `count`th edit on this connection is on disk. */
export const savedFrame = (count: number): Uint8Array =>
  frame(frameType.marker, (encoder) => encoding.writeVarUint(encoder, count));

export const refusedFrame = (count: number, code: string, text: string): Uint8Array =>
  frame(frameType.refused, (encoder) => {
    encoding.writeVarUint(encoder, count);
    encoding.writeVarString(encoder, code);
    encoding.writeVarString(encoder, text);
  });

export const noticeFrame = (notice: Notice): Uint8Array =>
  frame(frameType.notice, (encoder) => encoding.writeVarString(encoder, JSON.stringify(notice)));
