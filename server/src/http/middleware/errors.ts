import { type ErrorBody, errorKinds } from '@fourchairs/shared/protocol/error-kind.ts';
import type { ErrorRequestHandler, Response } from 'express';

import type { Log } from '#lib/log.ts';
import { Problem } from '#lib/problem.ts';
import { StoreConflict, StoreUnavailable } from '#store/store.ts';

/** What Express's own parsers throw: an error with a status. */
const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;

const toProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof StoreUnavailable) {
    return new Problem(
      'not-saved',
      'This could not be saved just now. What was saved before is safe: try again in a minute.',
    );
  }
  if (error instanceof StoreConflict) {
    return new Problem(
      'conflict',
      'Somebody else changed this in the same moment. What was saved before is safe: look again, then try again.',
    );
  }
  if (error instanceof URIError) {
    return new Problem(
      'bad-request',
      'This address could not be read. Nothing was changed: open it as it was given to you.',
      'path',
    );
  }
  const status = statusOf(error);
  if (status === 413) {
    return new Problem(
      'too-large',
      'This is more than can be sent at once. Nothing was changed: send less.',
      'body',
    );
  }
  if (status >= 400 && status < 500) {
    return new Problem(
      'bad-request',
      'This could not be read. Nothing was changed: check it and send it again.',
      'body',
    );
  }
  return new Problem(
    'unexpected',
    'Something went wrong on our side. What was saved is safe: try again, and tell the school if it stays.',
  );
};

const sendProblem = (response: Response, problem: Problem): void => {
  const body: ErrorBody = {
    error: problem.kind,
    message: problem.message,
    ...(problem.field === undefined ? {} : { field: problem.field }),
  };
  response.status(errorKinds[problem.kind].status).json(body);
};

/** Turns whatever was thrown into one error body. What it really was stands in the log only. */
export const answerErrors =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    const problem = toProblem(error);
    if (problem.kind === 'unexpected' || problem.kind === 'not-saved') {
      log.error('request.failed', error);
    }
    if (response.headersSent) return next(error);
    sendProblem(response, problem);
  };
