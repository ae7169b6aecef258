export const storageFailures = ['busy', 'full', 'unreachable'] as const
export type StorageFailure = (typeof storageFailures)[number]

/** Why a school (or the platform's register) could not be used at all, as a code that can be recognised. */
export const storageErrors = [
  'SCHOOL_UNKNOWN',
  'SCHOOL_SUSPENDED',
  'SCHOOL_IN_MAINTENANCE',
  'SCHOOL_EXISTS',
  'SLUG_WRONG',
  'HOST_WRONG',
  'NO_PLACE',
  'NOT_MIGRATED',
  'FILE_MISSING',
  'NAMESPACE_FAILED',
  'STORE_MISSING',
  'ALREADY_OWNED',
  'NESTED_WRITE',
  'CLOSED',
  'SEAL_BROKEN',
] as const
export type StorageErrorCode = (typeof storageErrors)[number]

const reasons: Readonly<Record<string, StorageFailure>> = {
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  WRITE_QUEUE_FULL: 'busy',
  WRITE_QUEUE_TIMEOUT: 'busy',
  TRANSACTION_TIMEOUT: 'busy',
  NO_PLACE: 'busy',
  SCHOOL_IN_MAINTENANCE: 'busy',
  BLOCKED: 'busy',
  SQLITE_FULL: 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
  SQLITE_CANTOPEN: 'unreachable',
  SQLITE_IOERR: 'unreachable',
  CLIENT_CLOSED: 'unreachable',
  CLOSED: 'unreachable',
  NOT_MIGRATED: 'unreachable',
  FILE_MISSING: 'unreachable',
  NAMESPACE_FAILED: 'unreachable',
  STORE_MISSING: 'unreachable',
  SERVER_ERROR: 'unreachable',
  SERVER_SILENT: 'unreachable',
  HRANA_CLOSED_ERROR: 'unreachable',
  HRANA_WEBSOCKET_ERROR: 'unreachable',
  STREAM_EXPIRED: 'busy',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ECONNABORTED: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EPIPE: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EIO: 'unreachable',
  EMFILE: 'unreachable',
  ENFILE: 'unreachable',
}

/** SQLite's extended codes begin with the plain one: SQLITE_BUSY_SNAPSHOT is busy too. */
function reasonOf(code: string): StorageFailure | null {
  const plain = code.startsWith('SQLITE_') ? code.split('_', 2).join('_') : code
  return reasons[plain] ?? null
}

/**
 * Whether an error means that the school's database could not be used just now, so that the answer is "try again" (503)
 * and not "we made a mistake" (500). Looks through what drizzle and the clients have wrapped around it.
 */
export function storageFailure(error: unknown): StorageFailure | null {
  let current = error
  for (let depth = 0; depth < 10 && current instanceof Error; depth++) {
    const reason = 'code' in current && typeof current.code === 'string' ? reasonOf(current.code) : null
    if (reason) return reason
    current = current.cause
  }
  return null
}

/** An error with a code by which the application can tell what it means. */
export function storageError(
  code: StorageErrorCode,
  message: string,
  cause?: unknown,
): Error & { readonly code: StorageErrorCode } {
  return Object.assign(new Error(message, cause === undefined ? {} : { cause }), { code })
}
