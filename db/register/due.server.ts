import { and, asc, eq, getTableColumns, gt, inArray, isNull, lte, min, or, sql } from 'drizzle-orm'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { whileWriting } from '#db/clients/nested-writes.server.ts'
import * as schema from './schema.ts'

const { hosts, organisations, schoolsDue } = schema
/** So many schools are taken at once. */
const mostAtOnce = 20
/** A change is kept or taken back within this many ms after it was said that it leaves work. */
const settlesWithin = 30_000

export type DueSchool = {
  readonly school: typeof organisations.$inferSelect
  /** A host at which the school answers. */
  readonly host: string | null
  /** How often somebody had said that there is work when it was taken. */
  readonly seq: number
}
export type Taking = { readonly owner: string; readonly at: Date; readonly leaseMs: number }

/** When work is next due at each school: one question finds all of it, however many schools there are. */
export type DueIndex = {
  /** Says that there is work at a school by a moment. */
  poke(organisationId: string, by: Date): Promise<void>
  /** Since when work that should be done has waited the longest, at any school; nothing when none waits. */
  waitingSince(at: Date): Promise<Date | null>
  /** Whether any school is due. */
  isAny(at: Date): Promise<boolean>
  /** Takes the schools that have been due the longest, for this owner alone until the lease is over. */
  take(taking: Taking): Promise<DueSchool[]>
  /**
   * Gives a school back, and says when work is next due there. What was said meanwhile is not forgotten; and what was
   * said before may have been of a change that was not kept yet, so somebody looks again when it must have been.
   */
  giveBack(owner: string, taken: DueSchool, seen: { readonly at: Date; readonly next: Date }): Promise<void>
  /** Makes sure that no school is missing. */
  enrol(at: Date): Promise<void>
  /** Has every school looked at within a time from now, not all of them at once. */
  hasten(at: Date, withinMs: number): Promise<void>
}

/** Whatever is said of a school's work goes past the register's memory of hosts, which it does not change. */
export function dueIndexOf(db: LibSQLDatabase): DueIndex {
  type Writing = Parameters<Parameters<typeof db.transaction>[0]>[0]
  const write = <T>(work: (tx: Writing) => Promise<T>) => whileWriting(db, () => db.transaction(work))
  const anyDue = db
    .select({ organisationId: schoolsDue.organisationId })
    .from(schoolsDue)
    .where(lte(schoolsDue.dueAt, sql.placeholder('at')))
    .limit(1)
    .prepare()

  return {
    poke: (organisationId, by) =>
      write(async (tx) => {
        await tx
          .insert(schoolsDue)
          .values({ organisationId, dueAt: by, seq: 1 })
          .onConflictDoUpdate({
            target: schoolsDue.organisationId,
            set: { dueAt: sql`min(${schoolsDue.dueAt}, excluded.due_at)`, seq: sql`${schoolsDue.seq} + 1` },
          })
      }),

    async waitingSince(at) {
      const [longest] = await db
        .select({ dueAt: min(schoolsDue.dueAt) })
        .from(schoolsDue)
        .where(lte(schoolsDue.dueAt, at))
      return longest?.dueAt ?? null
    },

    isAny: async (at) => (await anyDue.get({ at: at.getTime() })) !== undefined,

    take: ({ owner, at, leaseMs }) =>
      write(async (tx) => {
        const leaseUntil = new Date(at.getTime() + leaseMs)
        // A lease longer than any that is given was given before the clock went back.
        const isFree = or(
          isNull(schoolsDue.leaseUntil),
          lte(schoolsDue.leaseUntil, at),
          gt(schoolsDue.leaseUntil, leaseUntil),
        )
        const free = tx
          .select({ organisationId: schoolsDue.organisationId })
          .from(schoolsDue)
          .where(and(lte(schoolsDue.dueAt, at), isFree))
          .orderBy(asc(schoolsDue.dueAt))
          .limit(mostAtOnce)
        const taken = await tx
          .update(schoolsDue)
          .set({ leaseOwner: owner, leaseUntil, dueAt: leaseUntil })
          .where(inArray(schoolsDue.organisationId, free))
          .returning({ organisationId: schoolsDue.organisationId })
        if (taken.length === 0) return []
        const ids = taken.map(({ organisationId }) => organisationId)
        const rows = await tx
          .select({ ...getTableColumns(organisations), seq: schoolsDue.seq, host: min(hosts.host) })
          .from(schoolsDue)
          .innerJoin(organisations, eq(organisations.id, schoolsDue.organisationId))
          .leftJoin(hosts, eq(hosts.organisationId, organisations.id))
          .where(inArray(schoolsDue.organisationId, ids))
          .groupBy(organisations.id)
        return rows.map(({ seq, host, ...school }) => ({ school, host, seq }))
      }),

    giveBack: (owner, { school, seq }, { at, next }) =>
      write(async (tx) => {
        const [now, soon] = [at.getTime(), at.getTime() + settlesWithin]
        const unsettled = sql`case when ${schoolsDue.seenSeq} = ${seq} then min(${schoolsDue.unsettledUntil}, ${soon}) else ${soon} end`
        const earliest = sql`min(${next.getTime()}, case when ${unsettled} > ${now} then ${unsettled} else ${next.getTime()} end)`
        const dueAt = sql`case when ${schoolsDue.seq} = ${seq} then ${earliest} else min(${schoolsDue.dueAt}, ${earliest}) end`
        await tx
          .update(schoolsDue)
          .set({ leaseOwner: null, leaseUntil: null, dueAt, seenSeq: seq, unsettledUntil: unsettled })
          .where(and(eq(schoolsDue.organisationId, school.id), eq(schoolsDue.leaseOwner, owner)))
      }),

    enrol: (at) =>
      write(async (tx) => {
        const everySchool = tx
          .select({
            organisationId: organisations.id,
            dueAt: sql<Date>`${at.getTime()}`.as('due_at'),
            seq: sql<number>`0`.as('seq'),
            seenSeq: sql<number>`0`.as('seen_seq'),
            unsettledUntil: sql<null>`null`.as('unsettled_until'),
            leaseOwner: sql<null>`null`.as('lease_owner'),
            leaseUntil: sql<null>`null`.as('lease_until'),
          })
          .from(organisations)
          .where(sql`true`)
        await tx.insert(schoolsDue).select(everySchool).onConflictDoNothing()
      }),

    hasten: (at, withinMs) =>
      write(async (tx) => {
        const someTime = sql`${at.getTime()} + abs(random() % ${Math.max(1, withinMs)})`
        await tx.update(schoolsDue).set({ dueAt: sql`min(${schoolsDue.dueAt}, ${someTime})` })
      }),
  }
}
