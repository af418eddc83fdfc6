import type { IncomingMessage } from 'node:http';

import { tooLarge } from '#intake/refusals.ts';
import { Problem } from '#lib/problem.ts';

/** The type that our pages send a file as, whatever it is: what it is, its content says. A form cannot send it. */
export const fileType = 'application/octet-stream';

const notAFile = (): Problem =>
  new Problem(
    'bad-request',
    `This server takes a file as ${fileType} here. Nothing was added: send it as that.`,
    'Content-Type',
  );

const brokenOff = (): Problem =>
  new Problem(
    'bad-request',
    'The file did not arrive whole. Nothing was added: please send it again.',
    'file',
  );

/** The body of a request in memory, or a refusal as soon as it is more than so many bytes: the rest is never read. */
export const readFile = (request: IncomingMessage, most: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    if (request.headers['content-type'] !== fileType) return reject(notAFile());
    if (Number(request.headers['content-length'] ?? 0) > most) return reject(tooLarge(most));
    const chunks: Uint8Array[] = [];
    let length = 0;
    const end = (act: () => void): void => {
      request.off('data', take).off('end', whole).off('close', broken);
      act();
    };
    const take = (chunk: Uint8Array): void => {
      length += chunk.length;
      if (length <= most) return void chunks.push(chunk);
      request.pause();
      end(() => reject(tooLarge(most)));
    };
    const whole = (): void => end(() => resolve(Buffer.concat(chunks)));
    const broken = (): void => end(() => reject(brokenOff()));
    request.on('data', take).on('end', whole).on('close', broken);
  });
