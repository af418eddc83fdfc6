import { fileURLToPath } from 'node:url';

import { notesBytes, plainTextChars } from '@fourchairs/shared/document/check/limits.ts';

import { type LogLevel, logLevels } from '#lib/log.ts';

/** Every limit, with its default. Counts, bytes or milliseconds; docs/operations.md says what each is for. */
export const limitDefaults = {
  LIMIT_BODY_BYTES: 64 * 1024,
  LIMIT_BYTES_BURST: 1024 * 1024,
  LIMIT_BYTES_PER_SECOND: 256 * 1024,
  LIMIT_CHANNELS_PER_SOCKET: 100,
  LIMIT_DOCUMENT_BYTES: 1024 * 1024,
  LIMIT_FRAME_BYTES: 256 * 1024,
  LIMIT_FRAMES_BURST: 400,
  LIMIT_FRAMES_PER_SECOND: 200,
  LIMIT_JOINS_PER_MINUTE: 300,
  LIMIT_NOTES_BYTES: notesBytes,
  LIMIT_PAPERS_WAITING: 20,
  LIMIT_PLAIN_TEXT_CHARS: plainTextChars,
  LIMIT_PRESENCE_BYTES: 4 * 1024,
  LIMIT_REPORT_BYTES: 10 * 1024 * 1024,
  LIMIT_REPORT_POINTS: 40_000_000,
  LIMIT_REPORTS_ARRIVING: 8,
  LIMIT_REPORTS_PER_MEETING: 40,
  LIMIT_SEATS_PER_LINK: 200,
  LIMIT_SEATS_PER_PERSON: 500,
  LIMIT_SOCKETS_PER_MEETING: 1000,
  LIMIT_SOCKETS_PER_PERSON: 120,
  LIMIT_WAITING_BYTES: 1024 * 1024,
} as const;
export type LimitName = keyof typeof limitDefaults;

/** What page and server agree on in the shared look at a document (GATE9): lower is stricter, higher would be untrue. */
const limitCeilings: Partial<Record<LimitName, number>> = {
  LIMIT_NOTES_BYTES: notesBytes,
  LIMIT_PLAIN_TEXT_CHARS: plainTextChars,
};

export type Config = {
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port under which people reach the server, without a slash at the end. */
  readonly publicUrl: string;
  /** Origins whose pages may talk to the server: the public one, and those of ALLOWED_ORIGINS. */
  readonly allowedOrigins: readonly string[];
  /** `sqlite:<folder>` or `postgres://…`. */
  readonly databaseUrl: string;
  /** Where the source of what runs here is (AGPL, section 13); null: whoever runs it is asked. */
  readonly sourceUrl: string | null;
  /** Where the built pages are. */
  readonly clientFolder: string;
  readonly logLevel: LogLevel;
  /** How many proxies stand in front: their X-Forwarded-For is believed, nobody else's. */
  readonly proxies: number;
  /** How long a link opens its meeting, and a staff link the school's pages. */
  readonly meetingLinkDays: number;
  readonly holdDays: number;
  /** For how many hours a child's own page may be read once a second person approved that. */
  readonly openingHours: number;
  readonly staffLinkDays: number;
  /** Recovery points that are kept of a meeting, and for how many days of one that is never finished. */
  readonly recoveryPoints: number;
  readonly recoveryDays: number;
  /** Whoever sends it may read /metrics from elsewhere; null: nobody may. */
  readonly metricsToken: string | null;
  readonly limits: Readonly<Record<LimitName, number>>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used: one line, ready to print. */
class BadSetting extends Error {
  override readonly name = 'BadSetting';
}

const wholeNumber = (
  env: Environment,
  name: string,
  range: { from: number; to: number; otherwise: number },
): number => {
  const text = env[name];
  if (text === undefined || text === '') return range.otherwise;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= range.from && value <= range.to) return value;
  throw new BadSetting(
    `${name} must be a whole number from ${range.from} to ${range.to}, not "${text}"`,
  );
};

const originOf = (name: string, text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && /^\/?$/.test(url.pathname);
  if (isPlain && url.search === '' && url.hash === '' && url.username === '') return url.origin;
  throw new BadSetting(
    `${name} must be an address like https://reviews.example.org, not "${text}"`,
  );
};

const readSourceUrl = (env: Environment): string | null => {
  const text = env['SOURCE_URL'] || null;
  if (text === null || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)))
    return text;
  throw new BadSetting(
    `SOURCE_URL must be an address like https://example.org/four-chairs, not "${text}"`,
  );
};

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** The public origin; on this machine alone its other names too, since people type either. */
const ownOrigins = (publicUrl: string): readonly string[] => {
  const url = new URL(publicUrl);
  if (!loopback.includes(url.hostname)) return [publicUrl];
  return loopback.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ''}`);
};

const otherOrigins = (env: Environment): readonly string[] =>
  (env['ALLOWED_ORIGINS'] ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => originOf('ALLOWED_ORIGINS', text));

const readDatabaseUrl = (env: Environment): string => {
  const url = env['DATABASE_URL'] || `sqlite:${env['DATA_FOLDER'] || '.data/server'}`;
  if (/^(sqlite:.|postgres(ql)?:\/\/.)/.test(url)) return url;
  throw new BadSetting(`DATABASE_URL must begin with postgres:// or sqlite:`);
};

const readLogLevel = (env: Environment): LogLevel => {
  const text = env['LOG_LEVEL'] || 'info';
  const level = logLevels.find((known) => known === text);
  if (level) return level;
  throw new BadSetting(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${text}"`);
};

/** One that could be guessed would be none. */
const readMetricsToken = (env: Environment): string | null => {
  const text = env['METRICS_TOKEN'] || null;
  if (text === null || /^[\w.~+/=-]{16,}$/.test(text)) return text;
  throw new BadSetting('METRICS_TOKEN must have at least 16 letters and digits, without spaces');
};

const isLimitName = (name: string): name is LimitName => Object.hasOwn(limitDefaults, name);

const readLimits = (env: Environment): Config['limits'] => {
  const misspelt = Object.keys(env).find((name) => name.startsWith('LIMIT_') && !isLimitName(name));
  if (misspelt) {
    throw new BadSetting(`${misspelt} is not a limit; docs/operations.md lists them`);
  }
  const limits: Record<LimitName, number> = { ...limitDefaults };
  for (const name of Object.keys(limits).filter(isLimitName)) {
    const range = {
      from: 1,
      to: limitCeilings[name] ?? 1_000_000_000,
      otherwise: limitDefaults[name],
    };
    limits[name] = wholeNumber(env, name, range);
  }
  return limits;
};

/**
 * Reads every setting, the only place that does. `settings` go before the environment, `otherwise` stands in where it
 * says nothing. Throws BadSetting with one clear line.
 */
export const readConfig = (
  { settings = {}, otherwise = {} }: { settings?: Environment; otherwise?: Environment } = {},
  environment: Environment = process.env,
): Config => {
  const env = { ...otherwise, ...environment, ...settings };
  const port = wholeNumber(env, 'PORT', { from: 1, to: 65_535, otherwise: 4000 });
  const publicUrl = originOf('PUBLIC_URL', env['PUBLIC_URL'] || `http://localhost:${port}`);
  const days = (name: string, otherwise: number) =>
    wholeNumber(env, name, { from: 1, to: 3650, otherwise });
  return {
    host: env['HOST'] || '127.0.0.1',
    port,
    publicUrl,
    allowedOrigins: [...new Set([...ownOrigins(publicUrl), ...otherOrigins(env)])],
    databaseUrl: readDatabaseUrl(env),
    sourceUrl: readSourceUrl(env),
    clientFolder:
      env['CLIENT_FOLDER'] || fileURLToPath(new URL('../../client/dist', import.meta.url)),
    logLevel: readLogLevel(env),
    proxies: wholeNumber(env, 'PROXIES', { from: 0, to: 10, otherwise: 0 }),
    meetingLinkDays: days('MEETING_LINK_DAYS', 400),
    holdDays: days('HOLD_DAYS', 5),
    openingHours: wholeNumber(env, 'OPENING_HOURS', { from: 1, to: 168, otherwise: 24 }),
    staffLinkDays: days('STAFF_LINK_DAYS', 365),
    recoveryPoints: wholeNumber(env, 'RECOVERY_POINTS', { from: 1, to: 1000, otherwise: 6 }),
    recoveryDays: days('RECOVERY_DAYS', 14),
    metricsToken: readMetricsToken(env),
    limits: readLimits(env),
  };
};
