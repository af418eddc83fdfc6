import { pino } from 'pino';

/**
 * What the server says about itself. Fields are ids, codes, counts and times: never a name, a token, an address
 * or anything anybody wrote.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** Of `error` only its kind and the places in our code are kept: its message may quote what somebody wrote. */
  error(event: string, error: unknown, fields?: LogFields): void;
}

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

const placesOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .map((line) => line.trim())
        .join(' | ')
    : '';

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** Lines of JSON, written at once so that a crash loses none, to standard error unless told where. */
export const createLog = (level: LogLevel, write?: (line: string) => void): Log => {
  const options = { level, base: null };
  const logger = write
    ? pino(options, { write })
    : pino(options, pino.destination({ fd: 2, sync: true }));
  return {
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, error, fields = {}) =>
      logger.error(
        {
          ...fields,
          kind: error instanceof Error ? error.name : typeof error,
          code: error instanceof Error ? codeOf(error) : '',
          at: placesOf(error),
        },
        event,
      ),
  };
};
