import pino, { type DestinationStream, type Logger } from 'pino'
import type { Env } from './env.server.ts'
import { toSafeError } from '#app/web/safe-error.ts'

/** One line of JSON for each thing that happened: never a name, an id of a record, an address or what anybody wrote. */
export function openLog({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>, to: DestinationStream = process.stdout): Logger {
  return pino({ level: LOG_LEVEL, base: null, serializers: { err: toSafeError, error: toSafeError } }, to)
}
