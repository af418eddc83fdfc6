import type { MeetingTarget, Question } from '@fourchairs/shared/access/can.ts';
import type * as z from 'zod/mini';

import type { InsideAsker } from '#http/askers.ts';
import { meetingParams } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import { type Call, type Route, type Schema, type Shape, defineRoute } from '#http/route.ts';

/** What is asked of a meeting as a whole: who asks is all there is to know. */
type Whole<Asked> = Asked extends { action: unknown; meeting: MeetingTarget }
  ? Exclude<keyof Asked, 'action' | 'meeting'> extends never
    ? Asked
    : never
  : never;
type WholeQuestion = Whole<Question>;

type InsideShape<Body extends Schema, Answer extends Schema> = Omit<
  Shape<typeof meetingParams, Body, Answer>,
  'params' | 'path'
> & {
  /** Below `/api/meetings/:id`. */
  readonly path: string;
  /** What `can` is asked before anything is done. */
  readonly may: WholeQuestion['action'];
};

type InsideCall<Body extends Schema> = Call<typeof meetingParams, Body> & InsideAsker;

/** A route for somebody with a seat in this very meeting, whom `can` allows this. Nothing is done before it was asked. */
export const insideRoute = <Body extends Schema, Answer extends Schema>(
  deps: RouteDeps,
  { may, path, ...shape }: InsideShape<Body, Answer>,
  act: (call: InsideCall<Body>) => Promise<z.input<Answer>>,
): Route =>
  defineRoute(
    { ...shape, path: `/api/meetings/:id${path}`, who: 'seat', params: meetingParams },
    deps.askers.inside,
    async (call) => {
      // Each of these actions makes a question with a meeting; there are more of them than the compiler tries one by one.
      call.demand({ action: may, meeting: call.access.target } as WholeQuestion);
      return act(call);
    },
  );
