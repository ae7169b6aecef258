import type { Server } from 'node:http'
import type { Logger } from 'pino'
import { toSafeError } from '#app/web/safe-error.ts'

/** After this many ms whoever is still being answered is cut off. */
const longest = 25_000

type Closing = {
  readonly server: Server
  readonly close: () => Promise<void>
  readonly log: Logger
  /** Says that it has begun to whoever sees that it also ends. */
  readonly noteStopping: () => void
}

/** On SIGTERM or SIGINT: no new connections, what has begun is finished, the schools are closed, and the process ends. */
export function stopOnSignal({ server, close, log, noteStopping }: Closing): { isStopping: () => boolean } {
  let stopping = false

  async function stop(): Promise<void> {
    const hardLimit = setTimeout(() => server.closeAllConnections(), longest)
    await new Promise((resolve) => server.close(resolve))
    clearTimeout(hardLimit)
    await close()
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      noteStopping()
      log.info({ signal }, 'stopping')
      // Each page leaves a timer behind, so the process is ended rather than waited for.
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ fault: toSafeError(error) }, 'did not stop cleanly')
          process.exit(1)
        },
      )
    })
  return { isStopping: () => stopping }
}

/**
 * What nobody caught is noted, and the process goes on: one request must not take every school's pages away. Nothing is
 * left half-done by it, because whatever is kept is kept in transactions.
 */
export function carryOn(log: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => log.fatal({ event, fault: toSafeError(error) }, 'nobody caught this'))
}

/** Starts, or says in one sentence why it cannot. */
export async function orSayWhyNot(start: () => Promise<void>): Promise<void> {
  try {
    await start()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  }
}
