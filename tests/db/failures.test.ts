import { DrizzleQueryError } from 'drizzle-orm'
import { LibsqlError } from '@libsql/client'
import { describe, expect, it } from 'vitest'
import { storageError, storageFailure } from '#db/clients/storage-errors.ts'

const wrapped = (code: string) => new DrizzleQueryError('select 1', [], new LibsqlError('no', code))

describe('storageFailure', () => {
  it.each([
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_BUSY_SNAPSHOT', 'busy'],
    ['SQLITE_LOCKED_SHAREDCACHE', 'busy'],
    ['WRITE_QUEUE_FULL', 'busy'],
    ['TRANSACTION_TIMEOUT', 'busy'],
    ['SQLITE_FULL', 'full'],
    ['SQLITE_IOERR_FSYNC', 'unreachable'],
    ['SQLITE_CANTOPEN', 'unreachable'],
    ['SERVER_SILENT', 'unreachable'],
  ])('sees through what drizzle wraps: %s means %s', (code, meaning) => {
    expect(storageFailure(wrapped(code))).toBe(meaning)
    expect(storageFailure(new Error('outer', { cause: new Error('middle', { cause: wrapped(code) }) }))).toBe(meaning)
  })

  it('takes a mistake of ours for a mistake', () => {
    for (const code of ['SQLITE_CONSTRAINT', 'SQLITE_CONSTRAINT_TRIGGER', 'SQLITE_ERROR', 'NESTED_WRITE'])
      expect(storageFailure(wrapped(code))).toBeNull()
    for (const error of [new Error('x'), new TypeError('y'), 'SQLITE_BUSY', null, undefined, { code: 'SQLITE_BUSY' }])
      expect(storageFailure(error)).toBeNull()
    expect(storageFailure(storageError('SCHOOL_SUSPENDED', 'no'))).toBeNull()
  })

  it('comes to an end when errors name each other as their cause', () => {
    const one = new Error('one')
    one.cause = new Error('two', { cause: one })
    expect(storageFailure(one)).toBeNull()
  })
})
