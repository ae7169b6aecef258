import { createClient, type Client, type InArgs, type InStatement, type TransactionMode } from '@libsql/client'
import { clientError, isBusy } from './client-errors.ts'
import { namespaceFetch } from './namespace-fetch.server.ts'
import { openReadIndex } from './read-index.ts'
import { remoteTransaction } from './remote-transaction.server.ts'
import type { SchoolClient } from './school-client.ts'
import { looksLikeReading, slowAfterMs, statementOf, type SlowQueryHook } from './statements.ts'
import { beforeTry, pause } from './waiting.ts'
import { openWriteQueue } from './write-queue.ts'
import { mustBeSlug } from './slug.ts'

export type RemoteClientOptions = {
  readonly namespace: string
  readonly url: string
  /** A replica that answers what is only read. */
  readonly replicaUrl?: string | undefined
  readonly authToken?: string | undefined
  readonly onSlowQuery?: SlowQueryHook | undefined
  /** How long the server may be silent. */
  readonly timeoutMs?: number
  readonly waitMs?: number
  readonly transactionMs?: number
  readonly maxWaiting?: number
}

/**
 * libSQL's client interface for one namespace of a libSQL server. One write at a time: eight at once can stop a namespace
 * for ever. What somebody else holds for a moment is asked for again.
 */
export function openRemoteClient({ onSlowQuery, ...options }: RemoteClientOptions): SchoolClient {
  const { timeoutMs = 15_000, waitMs = 10_000, transactionMs = 5_000, maxWaiting = 1_000 } = options
  const namespace = mustBeSlug(options.namespace)
  const queue = openWriteQueue({ maxWaiting, waitMs })
  const index = openReadIndex()
  let closed = false

  function connect(url: string, isReplica: boolean): Client {
    const fetch = namespaceFetch({ namespace, timeoutMs, index, isReplica })
    const token = options.authToken === undefined ? {} : { authToken: options.authToken }
    return createClient({ url, fetch, concurrency: 0, ...token })
  }
  const primary = connect(options.url, false)
  const reader = options.replicaUrl === undefined ? primary : connect(options.replicaUrl, true)

  async function timed<T>(sql: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now()
    try {
      return await work()
    } finally {
      const ms = performance.now() - began
      if (ms > slowAfterMs) onSlowQuery?.({ sql, ms })
    }
  }

  async function untilFree<T>(work: () => Promise<T>): Promise<T> {
    const deadline = Date.now() + waitMs
    for (let tries = 0; ; tries++) {
      try {
        return await work()
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error
      }
      await pause(beforeTry(tries, 250))
    }
  }

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const end = await queue.take()
    try {
      return await untilFree(work)
    } finally {
      end()
    }
  }

  function read(statement: InStatement, args?: InArgs) {
    const { sql, args: given = [] } = statementOf(statement, args)
    if (closed) return Promise.reject(clientError('CLIENT_CLOSED', 'The database is closed'))
    if (!looksLikeReading(sql)) return Promise.reject(clientError('SQLITE_READONLY', 'This connection only reads'))
    return timed(sql, () => reader.execute({ sql, args: given }))
  }

  function execute(statement: InStatement, args?: InArgs) {
    const { sql, args: given = [] } = statementOf(statement, args)
    // "with" may begin a write and "pragma" may set something: those take their turn.
    if (/^\s*(?:select|values|explain)\b/i.test(sql)) return read(statement, args)
    return inTurn(() => timed(sql, () => primary.execute({ sql, args: given })))
  }

  async function transaction(mode: TransactionMode = 'write') {
    if (mode === 'read') return reader.transaction('read')
    const end = await queue.take()
    return remoteTransaction({ begin: () => primary.transaction('write'), untilFree, timeoutMs: transactionMs, end })
  }

  return {
    protocol: 'http',
    get closed() {
      return closed
    },
    execute,
    read,
    transaction,
    batch: (statements, mode = 'write') =>
      mode === 'read' ? reader.batch(statements, 'read') : inTurn(() => primary.batch(statements, 'write')),
    migrate: (statements) => inTurn(() => primary.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => primary.executeMultiple(sql)),
    waiting: () => queue.waiting(),
    isIdle: () => queue.isIdle(),
    drained: () => queue.drained(),
    sync: () => Promise.resolve(undefined),
    reconnect: () => undefined,
    close() {
      if (closed) return
      closed = true
      queue.stop()
      primary.close()
      if (reader !== primary) reader.close()
    },
  }
}
