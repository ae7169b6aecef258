import { LibsqlError } from '@libsql/client'

const names: Readonly<Record<number, string>> = {
  1: 'SQLITE_ERROR',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  17: 'SQLITE_SCHEMA',
  19: 'SQLITE_CONSTRAINT',
  26: 'SQLITE_NOTADB',
}

/** SQLite's own number for what went wrong, without the part that says in which way; null for any other error. */
export function primaryCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('rawCode' in error) || typeof error.rawCode !== 'number') return null
  return error.rawCode & 0xff
}

/** Somebody else holds the lock. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === 5 || (error instanceof LibsqlError && error.code === 'SQLITE_BUSY')
}

/** An error of the native driver, as the libSQL clients throw it: with the plain code and the extended one. */
export function asClientError(error: unknown): unknown {
  if (error instanceof LibsqlError || !(error instanceof Error)) return error
  const code = primaryCode(error)
  if (code === null || !('rawCode' in error) || typeof error.rawCode !== 'number') return error
  const extended = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return new LibsqlError(error.message, names[code] ?? 'SQLITE_ERROR', extended, error.rawCode, error)
}

/** An error of a client itself: a full queue, a closed transaction. */
export function clientError(code: string, message: string): LibsqlError {
  return new LibsqlError(message, code)
}

/** Does the work at once; what it throws becomes a refused promise. */
export function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work())
    } catch (error) {
      reject(error instanceof Error ? (asClientError(error) as Error) : new Error('Unknown failure', { cause: error }))
    }
  })
}
