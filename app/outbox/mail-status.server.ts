import { and, asc, eq, exists, gt, isNotNull, max, min, notExists, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { mailStatus, messages } from '#db/schema/messages.ts'
import { people } from '#db/schema/school/people.ts'
import type { Tenant } from '#db/tenants/tenants.server.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import type { Reaching } from '#app/access/records.server.ts'

const twoWeeks = 14 * 24 * 3_600_000

/** What of mail the desk has to say: whether it is set up, since when (in ms) it fails, and whether an address refuses it. */
export function mailFacts({ read, at }: Pick<Reaching, 'read' | 'at'>) {
  const last = read
    .select({ sentAt: max(messages.sentAt) })
    .from(messages)
    .where(sql`${messages.sentAt} is not null`)
  const failing = read
    .select({ since: min(messages.writtenAt) })
    .from(messages)
    .where(
      or(
        and(eq(messages.state, 'waiting'), gt(messages.attempts, 0)),
        and(eq(messages.state, 'given up'), gt(messages.triedAt, sql`coalesce((${last}), 0)`)),
      ),
    )
  return {
    isSetUp: sql<number | null>`(${read.select({ isSetUp: mailStatus.isSetUp }).from(mailStatus)})`,
    failingSince: sql<number | null>`(${failing})`,
    hasRefused: sql<number>`${exists(read.select({ id: messages.id }).from(messages).where(isRefused({ read, at })))}`,
  }
}

/** Limits a query to mail that was refused in the last two weeks where none has reached the same person since. */
function isRefused({ read, at }: Pick<Reaching, 'read' | 'at'>): SQL | undefined {
  const later = alias(messages, 'later')
  const reachedLater = read
    .select({ id: later.id })
    .from(later)
    .where(and(eq(later.personId, messages.personId), gt(later.sentAt, messages.triedAt)))
  return and(
    eq(messages.state, 'refused'),
    isNotNull(messages.personId),
    gt(messages.triedAt, sql`${at} - ${twoWeeks}`),
    notExists(reachedLater),
  )
}

const refusedBy = preparedQuestion((grant) =>
  grant.read
    .selectDistinct({ name: people.name })
    .from(messages)
    .innerJoin(people, eq(people.id, messages.personId))
    .where(isRefused(grant))
    .orderBy(asc(people.name))
    .limit(50)
    .prepare(),
)

/** Grown-ups whose address refuses mail, by name. */
export async function whoseMailIsRefused(grant: Grant<'desk.read'>): Promise<string[]> {
  return (await refusedBy(grant, {})).map(({ name }) => name)
}

/** Notes in the school whether mail is set up for it, when that is news. */
export async function recordMailStatus(tenant: Tenant, isSetUp: boolean, at: Date): Promise<void> {
  const [known] = await tenant.read.select().from(mailStatus)
  if (known?.isSetUp === isSetUp) return
  await tenant.write((tx) =>
    tx
      .insert(mailStatus)
      .values({ one: 1, isSetUp, notedAt: at })
      .onConflictDoUpdate({ target: mailStatus.one, set: { isSetUp, notedAt: at } }),
  )
}
