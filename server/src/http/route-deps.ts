import type { JoinLimit } from '#auth/join-limit.ts';
import type { SeatCookies } from '#auth/seat-cookies.ts';
import type { Press } from '#export/press.ts';
import type { Askers } from '#http/askers.ts';
import type { Intake } from '#intake/intake.ts';
import type { Deps } from '#use-cases/deps.ts';

/** What routes are made from. */
export type RouteDeps = Deps & {
  readonly cookies: SeatCookies;
  readonly joins: JoinLimit;
  readonly askers: Askers;
  readonly press: Press;
  readonly intake: Intake;
};
