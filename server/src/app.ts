import { type Server, createServer } from 'node:http';

import type { Clock } from '@fourchairs/shared/lib/clock.ts';

import { type AccessMemory, createAccessMemory } from '#auth/access-memory.ts';
import { createAdmission } from '#auth/admission.ts';
import { seatCookies } from '#auth/seat-cookies.ts';
import { createCollabMetrics } from '#collab/collab-metrics.ts';
import { type Collab, createCollab } from '#collab/create-collab.ts';
import type { Meters } from '#collab/meters.ts';
import type { Config } from '#config.ts';
import { createPress } from '#export/press.ts';
import { createHttpApp } from '#http/create-http-app.ts';
import { createIntake } from '#intake/intake.ts';
import type { Log } from '#lib/log.ts';
import { startProcessGauges } from '#lib/process-gauges.ts';
import { limitsOf } from '#limits-of.ts';
import type { Store } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';
import { keepLateWords } from '#use-cases/keep-late-words.ts';
import type { LiveMeetings } from '#use-cases/live-meetings.ts';
import { recordDamage } from '#use-cases/record-damage.ts';
import { recordForgery } from '#use-cases/record-forgery.ts';

export type AppDeps = {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Where SQLite keeps the store, whose size is then among the metrics. */
  readonly databaseFile?: string | null;
};

export type App = {
  /** What use cases work with; the demonstration plays its meetings through it. */
  readonly deps: Deps;
  /** Rejects with Node's own error when the port cannot be had. */
  readonly listen: () => Promise<void>;
  /** Takes nobody new, saves everything, tells open pages to come back, closes all. False: something is unsaved (LEAVE1). */
  readonly stop: () => Promise<boolean>;
};

/** The engine's port, with the memory of rights told first, so that the engine never looks up what was before. */
const forgetFirst = (live: LiveMeetings, memory: AccessMemory): LiveMeetings => ({
  readCommitted: (meeting) => live.readCommitted(meeting),
  freeze: (meeting, save) =>
    live.freeze(meeting, async (documents) => {
      const saved = await save(documents);
      memory.forgetMeeting(meeting);
      return saved;
    }),
  bring: (meeting, parts) => live.bring(meeting, parts),
  recheckAccess: (meeting) => {
    memory.forgetMeeting(meeting);
    live.recheckAccess(meeting);
  },
  closeSeat: (seat) => {
    memory.forgetSeat(seat);
    live.closeSeat(seat);
  },
  announce: (meeting, notice) => live.announce(meeting, notice),
  readAgain: (meeting) => live.readAgain(meeting),
  closePerson: (meeting, person) => {
    memory.forgetMeeting(meeting);
    live.closePerson(meeting, person);
  },
});

const startCollab = (
  { config, store, clock, log }: AppDeps,
  memory: AccessMemory,
  meters: Meters,
): Collab => {
  const unrecorded = (error: unknown): void => log.error('audit.failed', error);
  return createCollab({
    documents: store.documents,
    versions: store.versions,
    admission: createAdmission({ memory, cookies: seatCookies(config.publicUrl), clock }),
    audit: {
      forged: (forgery) => void recordForgery({ store, clock }, forgery).catch(unrecorded),
      damaged: (damage) => void recordDamage({ store, clock }, damage).catch(unrecorded),
    },
    clock,
    log,
    allowedOrigins: config.allowedOrigins,
    proxies: config.proxies,
    limits: limitsOf(config.limits).collab,
    keepLate: ({ who: { meetingId: meeting, personId: person, device }, ...late }) =>
      keepLateWords({ store, clock }, { meeting, person, device, ...late }),
    keepRecovery: {
      points: config.recoveryPoints,
      forMs: config.recoveryDays * 24 * 3_600_000,
    },
    meters,
  });
};

const listen = (server: Server, { host, port }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const lastAnswersMs = 500;

/** Lets answers that are on their way arrive, but waits for nobody who keeps a connection open. */
const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), lastAnswersMs).unref();
  });

/** Joins HTTP and the engine, which do not know each other, over one store. */
export const createApp = (appDeps: AppDeps): App => {
  const { config, store, clock, log } = appDeps;
  const memory = createAccessMemory(store, clock);
  const metrics = createCollabMetrics(startProcessGauges(appDeps.databaseFile ?? null));
  const collab = startCollab(appDeps, memory, metrics.meters);
  const { publicUrl, meetingLinkDays, staffLinkDays, holdDays, openingHours } = config;
  const limits = limitsOf(config.limits);
  const deps: Deps = {
    store,
    live: forgetFirst(collab.live, memory),
    clock,
    contentHashes: new Map(),
    settings: {
      publicUrl,
      meetingLinkDays,
      holdDays,
      openingHours,
      staffLinkDays,
      ...limits.settings,
    },
  };
  const press = createPress(limits.press);
  const intake = createIntake(limits.intake);
  const server = createServer(
    createHttpApp(deps, {
      publicUrl,
      allowedOrigins: config.allowedOrigins,
      clientFolder: config.clientFolder,
      sourceUrl: config.sourceUrl,
      proxies: config.proxies,
      ...limits.http,
      press,
      intake,
      isReady: () => !collab.isDraining() && store.healthy(),
      metrics: { token: config.metricsToken, text: () => metrics.text(collab.stats()) },
      log,
    }),
  );
  collab.attach(server);
  return {
    deps,
    listen: async () => {
      await listen(server, config);
      log.info('listening', { port: config.port });
    },
    stop: async () => {
      const { unsaved } = await collab.drain();
      await closeServer(server);
      for (const { meeting, name } of unsaved) log.warn('unsaved', { meeting, document: name });
      await Promise.all([press.close(), intake.close()]);
      await store.close();
      return unsaved.length === 0;
    },
  };
};
