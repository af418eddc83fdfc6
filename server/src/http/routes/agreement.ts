import {
  additionRequest,
  agreementRequest,
  finishRequest,
  finishResponse,
  readBackResponse,
} from '@fourchairs/shared/protocol/http/meetings.ts';

import { meetingParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { addWords } from '#use-cases/add-words.ts';
import { answerAgreement } from '#use-cases/answer-agreement.ts';
import { finishMeeting } from '#use-cases/finish-meeting.ts';
import { readBack } from '#use-cases/read-back.ts';

const readBackRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/read-back',
      does: 'Freeze the plan as it is and ask everyone',
      who: 'seat',
      params: meetingParams,
      body: nothing,
      answer: readBackResponse,
    },
    deps.askers.inside,
    async ({ actor, access, demand, params }) => {
      demand({ action: 'meeting.read-back', meeting: access.target });
      const version = await readBack(deps, { meeting: params.id, by: actor.personId });
      return { n: version.n, hash: version.hash, at: new Date(version.at).toISOString() };
    },
  );

const answerRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/agreements',
      does: 'One person’s answer to what was read back',
      who: 'seat',
      params: meetingParams,
      body: agreementRequest,
      answer: nothing,
    },
    deps.askers.inside,
    // Who may answer depends on whose answer it is: the use case asks.
    ({ actor, access, body: answer }) => answerAgreement(deps, { access, actor, answer }),
  );

const finishRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/finish',
      does: 'Finish and save; again answers the same',
      who: 'seat',
      params: meetingParams,
      body: finishRequest,
      answer: finishResponse,
    },
    deps.askers.inside,
    ({ actor, access, demand, params, body: { hold, ...shown } = {} }) => {
      demand({ action: 'meeting.finish', meeting: access.target });
      const asked = { meeting: params.id, by: actor.personId, shown };
      return finishMeeting(deps, { ...asked, hold: hold?.why ?? null });
    },
  );

const additionRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/additions',
      does: 'Words after the meeting, beside the record',
      who: 'seat',
      params: meetingParams,
      body: additionRequest,
      answer: nothing,
    },
    deps.askers.inside,
    async ({ actor, access, demand, body }) => {
      demand({ action: 'meeting.add-words', meeting: access.target });
      const { meeting } = access;
      await addWords(deps, { meeting, person: actor.personId, words: body.words });
    },
  );

/** The last stage: read back, answer, finish; and words that come afterwards. */
export const agreementRoutes = (deps: RouteDeps): readonly Route[] =>
  [readBackRoute, answerRoute, finishRoute, additionRoute].map((route) => route(deps));
