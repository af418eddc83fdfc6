import type { StaffActor } from '@fourchairs/shared/access/actor.ts';
import type { Question } from '@fourchairs/shared/access/can.ts';
import { type MeetingId, type OpeningId, parseId } from '@fourchairs/shared/lib/ids.ts';
import {
  openedPage,
  openingDecision,
  openingRequest,
  openingsView,
} from '@fourchairs/shared/protocol/http/openings.ts';

import { noParams, openingParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Route, defineRoute, nothing } from '#http/route.ts';
import { Problem } from '#lib/problem.ts';
import { askOpening } from '#use-cases/ask-opening.ts';
import { decideOpening } from '#use-cases/decide-opening.ts';
import { type Opening, findOpening, takeStep } from '#use-cases/openings.ts';
import { readOpened } from '#use-cases/read-opened.ts';
import { viewOpenings } from '#use-cases/view-openings.ts';

type OpeningAction = Extract<Question, { opening: unknown }>['action'];

/** The opening of the address, once whoever asks may do this with it as it stands now. */
const openingFor = async (
  deps: RouteDeps,
  asked: {
    readonly id: OpeningId;
    readonly actor: StaffActor;
    readonly demand: (question: Question) => void;
    readonly action: OpeningAction;
  },
): Promise<Opening> => {
  const opening = await findOpening(deps, { id: asked.id, schoolId: asked.actor.schoolId });
  asked.demand({ action: asked.action, opening: opening.target });
  return opening;
};

const listRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'get',
      path: '/api/staff/openings',
      does: 'Who may open a child’s own page, and for them every opening there was',
      who: 'seat',
      params: noParams,
      body: nothing,
      answer: openingsView,
    },
    deps.askers.staff,
    ({ actor, demand }) => {
      demand({ action: 'opening.list', schoolId: actor.schoolId });
      return viewOpenings(deps, actor);
    },
  );

const askRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/staff/openings',
      does: 'The safeguarding lead asks to read what a child wrote for a meeting',
      who: 'seat',
      params: noParams,
      body: openingRequest,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, demand, body }) => {
      const { schoolId, personId: by } = actor;
      demand({ action: 'opening.ask', schoolId, of: 'child' });
      const meeting = parseId<MeetingId>(body.meetingId);
      if (meeting === null) {
        throw new Problem('bad-request', 'Choose a meeting. Nothing was changed.', 'meetingId');
      }
      await askOpening(deps, { schoolId, meeting, by, why: body.why });
    },
  );

const decideRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/staff/openings/:id/decision',
      does: 'A second senior person approves an opening, or refuses it',
      who: 'seat',
      params: openingParams,
      body: openingDecision,
      answer: nothing,
    },
    deps.askers.staff,
    async ({ actor, demand, params, body }) => {
      const action = 'opening.decide';
      const opening = await openingFor(deps, { id: params.id, actor, demand, action });
      await decideOpening(deps, { opening, by: actor.personId, ...body });
    },
  );

const stepRoute =
  (at: 'withdrawal' | 'end', does: string) =>
  (deps: RouteDeps): Route =>
    defineRoute(
      {
        method: 'post',
        path: `/api/staff/openings/:id/${at}`,
        does,
        who: 'seat',
        params: openingParams,
        body: nothing,
        answer: nothing,
      },
      deps.askers.staff,
      async ({ actor, demand, params }) => {
        const action = at === 'end' ? 'opening.end' : 'opening.withdraw';
        const opening = await openingFor(deps, { id: params.id, actor, demand, action });
        const step = at === 'end' ? 'ended' : 'withdrawn';
        await takeStep(deps, opening, { step, by: actor.personId });
      },
    );

const readRoute = (deps: RouteDeps): Route =>
  defineRoute(
    {
      method: 'post',
      path: '/api/staff/openings/:id/reading',
      does: 'Read a child’s own page while its opening stands; each reading is noted',
      who: 'seat',
      params: openingParams,
      body: nothing,
      answer: openedPage,
    },
    deps.askers.staff,
    async ({ actor, demand, params }) => {
      const action = 'preparation.open';
      const opening = await openingFor(deps, { id: params.id, actor, demand, action });
      return readOpened(deps, { opening, by: actor.personId });
    },
  );

/** A child's own page, opened for the child's safety by one person, with a second one's approval. */
export const openingRoutes = (deps: RouteDeps): readonly Route[] =>
  [
    listRoute,
    askRoute,
    decideRoute,
    stepRoute('withdrawal', 'The safeguarding lead takes back what they asked for'),
    stepRoute('end', 'End the reading of a child’s own page before its time'),
    readRoute,
  ].map((route) => route(deps));
