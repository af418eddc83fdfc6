import {
  readerRequest,
  receiptRequest,
  receipts,
  seen,
  seenRequest,
  strategyReader,
} from '@fourchairs/shared/protocol/http/after.ts';
import { replyRequest } from '@fourchairs/shared/protocol/http/meetings.ts';
import * as z from 'zod/mini';

import { meetingParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { listReceipts, noteGiven } from '#use-cases/receipts.ts';
import { releaseRecord } from '#use-cases/record-hold.ts';
import { replyToDifference } from '#use-cases/reply-to-difference.ts';
import { addSeen, listSeen } from '#use-cases/seen-between.ts';
import { listReaders, noteRead } from '#use-cases/strategy-readers.ts';

const replyRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/replies',
      does: 'The school’s words beside somebody who sees it differently',
      who: 'seat',
      params: meetingParams,
      body: replyRequest,
      answer: nothing,
    },
    deps.askers.inside,
    ({ actor, access, demand, body: reply }) => {
      demand({ action: 'meeting.reply', meeting: access.target });
      return replyToDifference(deps, { access, by: actor.personId, reply });
    },
  );

const releaseRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/release',
      does: 'Give out a record that was held back for checking',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.inside,
    ({ actor, access, demand, params }) => {
      demand({ action: 'record.release', meeting: access.target });
      return releaseRecord(deps, { meeting: params.id, by: actor.personId });
    },
  );

const receiptsRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/receipts',
      does: 'Who was given the saved record, and who opened it',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: receipts,
    },
    deps.askers.inside,
    ({ access, demand }) => {
      demand({ action: 'record.receipts', meeting: access.target });
      return listReceipts(deps, access);
    },
  );

const givenRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/receipts',
      does: 'Note that somebody was given the saved record',
      who: 'seat',
      params: meetingParams,
      body: receiptRequest,
      answer: nothing,
    },
    deps.askers.inside,
    ({ actor, access, demand, body: given }) => {
      demand({ action: 'record.receipts', meeting: access.target });
      return noteGiven(deps, { access, by: actor.personId, given });
    },
  );

const seenRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/seen',
      does: 'What was measured or seen since the record was saved',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: z.array(seen),
    },
    deps.askers.inside,
    ({ access, demand, params }) => {
      demand({ action: 'version.read', meeting: access.target });
      return listSeen(deps, params.id);
    },
  );

const measureRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/seen',
      does: 'A number or a short note about an outcome, between meetings',
      who: 'seat',
      params: meetingParams,
      body: seenRequest,
      answer: nothing,
    },
    deps.askers.inside,
    ({ actor, access, demand, body }) => {
      demand({ action: 'meeting.measure', meeting: access.target });
      return addSeen(deps, { meeting: access.meeting, by: actor.personId, seen: body });
    },
  );

const readersRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/readers',
      does: 'Who has read what is for every lesson',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: z.array(strategyReader),
    },
    deps.askers.inside,
    ({ access, demand }) => {
      demand({ action: 'record.receipts', meeting: access.target });
      return listReaders(deps, access);
    },
  );

const readRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/readers',
      does: 'Confirm that what is for every lesson was read',
      who: 'seat',
      params: meetingParams,
      body: readerRequest,
      answer: nothing,
    },
    deps.askers.inside,
    ({ actor, access, demand, body }) => {
      demand({ action: 'record.receipts', meeting: access.target });
      return noteRead(deps, { access, by: actor.personId, name: body.name });
    },
  );

/** What is said of a record, done with it and seen after it, beside the record itself. */
export const afterRoutes = (deps: RouteDeps): readonly Route[] =>
  [
    replyRoute,
    releaseRoute,
    receiptsRoute,
    givenRoute,
    readersRoute,
    readRoute,
    seenRoute,
    measureRoute,
  ].map((route) => route(deps));
