import pino from 'pino';

/** Structured logs, one JSON object a line. Secrets never reach them: what may hold one is redacted here. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ['password', 'passwordHash', 'token', 'secret', '*.password', '*.token', '*.secret'],
});
