import { and, asc, eq, gt, max, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { mailStanding, messages } from '#db/schema/messages.ts'
import { people } from '#db/schema/people.ts'
import type { Tenant } from '#db/tenants.server.ts'
import type { Grant } from '../access/grant.server.ts'

const twoWeeks = 14 * 24 * 3_600_000

export type MailHealth = {
  readonly standing: 'not known' | 'not set up' | 'failing' | 'working'
  /** Since when nothing has gone out, when it is failing. */
  readonly since: Date | null
  /** How many messages wait to go out after a failed attempt. */
  readonly waiting: number
  /** Grown-ups whose address refuses mail. */
  readonly refused: readonly string[]
}

/** Whether mail leaves the school, for whoever relies on being told: not set up, failing since when, and whose address refuses it. */
export async function mailHealth({ read, at }: Grant<'desk.read'>): Promise<MailHealth> {
  const [standing] = await read.select().from(mailStanding)
  const [last] = await read
    .select({ sentAt: max(messages.sentAt) })
    .from(messages)
    .where(sql`${messages.sentAt} is not null`)
  const failing = await read
    .select({ writtenAt: messages.writtenAt, state: messages.state })
    .from(messages)
    .where(
      or(
        and(eq(messages.state, 'waiting'), gt(messages.attempts, 0)),
        and(eq(messages.state, 'given up'), gt(messages.triedAt, last?.sentAt ?? new Date(0))),
      ),
    )
    .orderBy(messages.writtenAt)
    .limit(500)
  const later = alias(messages, 'later')
  const reachedLater = read
    .select({ id: later.id })
    .from(later)
    .where(and(eq(later.personId, messages.personId), gt(later.sentAt, messages.triedAt)))
  const refused = await read
    .selectDistinct({ name: people.name })
    .from(messages)
    .innerJoin(people, eq(people.id, messages.personId))
    .where(
      and(
        eq(messages.state, 'refused'),
        gt(messages.triedAt, new Date(at.getTime() - twoWeeks)),
        notExists(reachedLater),
      ),
    )
    .orderBy(asc(people.name))
    .limit(50)
  const worst = standing === undefined ? 'not known' : 'working'
  return {
    standing: standing?.isSetUp === false ? 'not set up' : failing.length > 0 ? 'failing' : worst,
    since: failing[0]?.writtenAt ?? null,
    waiting: failing.filter(({ state }) => state === 'waiting').length,
    refused: refused.map(({ name }) => name),
  }
}

/** Notes in the school whether mail is set up for it, when that is news. */
export async function noteMailStanding(tenant: Tenant, isSetUp: boolean, at: Date): Promise<void> {
  const [known] = await tenant.read.select().from(mailStanding)
  if (known?.isSetUp === isSetUp) return
  await tenant.write((tx) =>
    tx
      .insert(mailStanding)
      .values({ one: 1, isSetUp, notedAt: at })
      .onConflictDoUpdate({ target: mailStanding.one, set: { isSetUp, notedAt: at } }),
  )
}
