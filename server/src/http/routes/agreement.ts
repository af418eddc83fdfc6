import {
  additionRequest,
  agreementRequest,
  finishRequest,
  finishResponse,
  readBackResponse,
  translationRequest,
} from '@fourchairs/shared/protocol/http/meetings.ts';

import { insideRoute } from '#http/inside-route.ts';
import { meetingParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { addWords } from '#use-cases/add-words.ts';
import { answerAgreement } from '#use-cases/answer-agreement.ts';
import { finishMeeting } from '#use-cases/finish-meeting.ts';
import { readBack } from '#use-cases/read-back.ts';
import { translateWords } from '#use-cases/translate-words.ts';

const readBackRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'post',
      path: '/read-back',
      may: 'meeting.read-back',
      does: 'Freeze the plan as it is and ask everyone',
      body: nothing,
      answer: readBackResponse,
    },
    async ({ actor, params }) => {
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
  insideRoute(
    deps,
    {
      method: 'post',
      path: '/finish',
      may: 'meeting.finish',
      does: 'Finish and save; again answers the same',
      body: finishRequest,
      answer: finishResponse,
    },
    ({ actor, params, body: { hold, ...shown } = {} }) => {
      const asked = { meeting: params.id, by: actor.personId, shown };
      return finishMeeting(deps, { ...asked, hold: hold?.why ?? null });
    },
  );

const additionRoute = (deps: RouteDeps): Route =>
  insideRoute(
    deps,
    {
      method: 'post',
      path: '/additions',
      may: 'meeting.add-words',
      does: 'Words after the meeting, beside the record',
      body: additionRequest,
      answer: nothing,
    },
    ({ actor, access, body: added }) => addWords(deps, { access, actor, added }),
  );

const translationRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/meetings/:id/translations',
      does: 'The same in English beside what somebody answered or added',
      who: 'seat',
      params: meetingParams,
      body: translationRequest,
      answer: nothing,
    },
    deps.askers.inside,
    // Who may depends on whose words they are: the use case asks.
    ({ actor, access, body: translated }) => translateWords(deps, { access, actor, translated }),
  );

/** The last stage: read back, answer, finish; and words that come afterwards. */
export const agreementRoutes = (deps: RouteDeps): readonly Route[] =>
  [readBackRoute, answerRoute, finishRoute, additionRoute, translationRoute].map((route) =>
    route(deps),
  );
