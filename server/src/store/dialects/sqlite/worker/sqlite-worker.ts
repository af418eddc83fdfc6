import { parentPort, workerData } from 'node:worker_threads';

import { must } from '@fourchairs/shared/lib/must.ts';

import { endsHandle, explainError } from '#store/dialects/sqlite/explain-error.ts';
import type {
  Answer,
  Numbered,
  Request,
  SqliteFile,
} from '#store/dialects/sqlite/worker/messages.ts';
import { GuardFailed, runRead, runWrite } from '#store/dialects/sqlite/worker/run-request.ts';
import {
  type SqliteHandle,
  checkpoint,
  openHandle,
} from '#store/dialects/sqlite/worker/sqlite-handle.ts';
import type { Failure } from '#store/sql/failure.ts';

/** The thread that owns one connection to the database. It opens the file at the first request. */

/** After this long without a write the log is moved into the database, so that deleted words leave the disk. */
const quietMs = 1_000;

const port = must(parentPort, 'the thread that started this worker');
const file = workerData as SqliteFile;
let handle: SqliteHandle | null = null;
let quiet: NodeJS.Timeout | null = null;

const closeHandle = (): void => {
  const closing = handle;
  handle = null;
  closing?.db.close();
};

const whenQuiet = (): void => {
  quiet = null;
  try {
    if (handle) checkpoint(handle.db);
  } catch (error) {
    if (endsHandle(error)) closeHandle();
  }
};

const answerTo = (request: Request): Answer => {
  if (request.kind === 'close') {
    closeHandle();
    return { kind: 'done' };
  }
  handle ??= openHandle(file);
  if (request.kind === 'read') return runRead(handle, request);
  const answer = runWrite(handle, request);
  if (quiet) quiet.refresh();
  else quiet = setTimeout(whenQuiet, quietMs);
  return answer;
};

/** What a caller is told. A handle whose disk failed is never used again: the next request opens another. */
const failureOf = (error: unknown): Failure => {
  if (error instanceof GuardFailed) return { kind: 'conflict', message: error.message };
  if (endsHandle(error) || handle?.db.isTransaction === true) closeHandle();
  return explainError(error, file.path);
};

const respond = (request: Request): Answer => {
  try {
    return answerTo(request);
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
};

port.on('message', ({ id, message }: Numbered<Request>) => {
  const answer = respond(message);
  const transfer = answer.kind === 'rows' ? [answer.values.bytes.buffer] : [];
  port.postMessage({ id, message: answer } satisfies Numbered<Answer>, transfer);
});
