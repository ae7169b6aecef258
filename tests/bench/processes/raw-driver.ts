import { createHash } from 'node:crypto'
import Database from 'libsql'
import { v7 as newId } from 'uuid'
import type { Statement } from '#tests/support/to-the-driver.ts'
import type { SignedInChild } from '../a-school.ts'
import type { Recording } from './recorder.ts'

/** What was recorded and of whom, and the children who are to have the same done for them. */
type ToReplay = {
  readonly recording: Recording
  readonly recorded: SignedInChild
  readonly children: readonly SignedInChild[]
}
type Order = { readonly count: number; readonly part: 'beginning' | 'finishing' }
/** What stands in the place of each recorded id that is one child's own. */
type Own = Map<string, string>

const settings = ['journal_mode=WAL', 'foreign_keys=ON', 'recursive_triggers=ON', 'synchronous=FULL']
const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
const hashOf = (sessionId: string) => createHash('sha256').update(sessionId).digest('base64url')

/** Does what was recorded again for other children, by the driver alone: connections and statements kept, nothing asked. */
function replaying({ recording, recorded, children }: ToReplay) {
  const databases = new Map<string, InstanceType<typeof Database>>()
  const prepared = new Map<string, ReturnType<InstanceType<typeof Database>['prepare']>>()
  const waiting = [...children]
  const begun: Own[] = []

  function open(file: string) {
    const database = new Database(file)
    for (const setting of settings) database.exec('PRAGMA '.concat(setting))
    databases.set(file, database)
    return database
  }

  function give({ file, sql, values }: Statement, own: Own): void {
    const database = databases.get(file) ?? open(file)
    if (values === null) {
      database.exec(sql)
      return
    }
    const statement = prepared.get(file + sql) ?? database.prepare(sql)
    prepared.set(file + sql, statement)
    const given = values.map((value) => (typeof value === 'string' ? withOwn(value, own, recording.since) : value))
    if (statement.reader) statement.all(given)
    else statement.run(given)
  }

  function next(): Own {
    const child = waiting.shift()
    if (!child) throw new Error('every child has checked in')
    return new Map([
      [recorded.childId, child.childId],
      [hashOf(recorded.sessionId), hashOf(child.sessionId)],
    ])
  }

  return {
    beginning() {
      const own = next()
      for (const statement of recording.beginning) give(statement, own)
      begun.push(own)
    },
    finishing() {
      const own = begun.shift()
      if (!own) throw new Error('no check-in is waiting for its end')
      for (const statement of recording.finishing) give(statement, own)
    },
  }
}

/** The same text with the child's own ids in it. Ids that are older than the recording belong to the school and stay. */
function withOwn(text: string, own: Own, since: number): string {
  const known = own.get(text)
  if (known !== undefined) return known
  return text.replace(anyId, (id) => {
    if (mintedAt(id) < since && !own.has(id)) return id
    const mine = own.get(id) ?? newId()
    own.set(id, mine)
    return mine
  })
}

/** An id of this kind begins with the moment at which it was minted. */
const mintedAt = (id: string) => Number.parseInt(id.replace(/^(.{8})-(.{4}).*$/, '$1$2'), 16)

// A school's file and the driver, and nothing between. Told first what was recorded, then how often to do which part.
process.once('message', (toReplay: ToReplay) => {
  const parts = replaying(toReplay)
  process.on('message', ({ count, part }: Order) => {
    for (let done = 0; done < count; done++) parts[part]()
    process.send?.('done')
  })
  process.send?.('ready')
})
