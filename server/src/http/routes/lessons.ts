import {
  lessonKeeping,
  lessonLink,
  lessonReadRequest,
  lessonRequest,
  lessonSheet,
  teachersRequest,
} from '@fourchairs/shared/protocol/http/lessons.ts';

import { meetingParams, noParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Incoming, type Route, defineRoute, nothing } from '#http/route.ts';
import {
  closeLessonLink,
  issueLessonLink,
  setTeachers,
  viewLessons,
} from '#use-cases/keep-lessons.ts';
import { confirmLessons, readLessons } from '#use-cases/lessons.ts';

/** Anybody may try a link, but not many a minute from one place. */
const counted =
  ({ joins }: RouteDeps) =>
  async ({ address }: Incoming) => {
    await joins.take(address);
    return {};
  };

const openRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/lessons/open',
      does: 'What is for every lesson, to staff who have its link',
      who: 'anyone',
      params: noParams,
      body: lessonRequest,
      answer: lessonSheet,
    },
    counted(deps),
    ({ body }) => readLessons(deps, body.token),
  );

const readRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/lessons/read',
      does: 'Confirm under a name that what is for every lesson was read',
      who: 'anyone',
      params: noParams,
      body: lessonReadRequest,
      answer: nothing,
    },
    counted(deps),
    ({ body }) => confirmLessons(deps, body),
  );

const keepingRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/meetings/:id/lessons',
      does: 'Who teaches the pupil, and the link to what is for every lesson',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: lessonKeeping,
    },
    deps.askers.inside,
    ({ access, demand }) => {
      demand({ action: 'record.receipts', meeting: access.target });
      return viewLessons(deps, access);
    },
  );

const teachersRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'put',
      path: '/api/meetings/:id/lessons/teachers',
      does: 'Keep the list of who teaches the pupil',
      who: 'seat',
      params: meetingParams,
      body: teachersRequest,
      answer: nothing,
    },
    deps.askers.inside,
    ({ actor, access, demand, body: { names } }) => {
      demand({ action: 'lessons.manage', meeting: access.target });
      return setTeachers(deps, { access, by: actor.personId, names });
    },
  );

const linkRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/lessons/link',
      does: 'Make the link to what is for every lesson; its address is told this once',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: lessonLink,
    },
    deps.askers.inside,
    ({ actor, access, demand }) => {
      demand({ action: 'lessons.manage', meeting: access.target });
      return issueLessonLink(deps, { access, by: actor.personId });
    },
  );

const closeRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'delete',
      path: '/api/meetings/:id/lessons/link',
      does: 'Close the link to what is for every lesson',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: nothing,
    },
    deps.askers.inside,
    ({ actor, access, demand }) => {
      demand({ action: 'lessons.manage', meeting: access.target });
      return closeLessonLink(deps, { access, by: actor.personId });
    },
  );

/** What is for every lesson: read by all who teach the pupil, with a seat or without. */
export const lessonRoutes = (deps: RouteDeps): readonly Route[] =>
  [openRoute, readRoute, keepingRoute, teachersRoute, linkRoute, closeRoute].map((route) =>
    route(deps),
  );
