import { sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { auditEntries } from '#db/schema/audit.ts'
import { sessions, rateLimits } from '#db/schema/access.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { unless, type Attack } from '../attack.ts'

const longest = (text: SQLiteColumn) => ({ most: sql<number>`coalesce(max(length(${text})), 0)` })

/** Told to stop in the middle of everything, it stops; and what strangers sent has not filled the school's database. */
export const leftBehind: Attack = {
  number: '14 17',
  what: 'the server stops when told to, and little is left of what strangers sent',
  async findings({ stop, ask, dataDir, masterKey, ours }) {
    for (let turn = 0; turn < 5; turn++)
      await ask({ path: '/sign-in', headers: { 'User-Agent': 'Mozilla '.repeat(1_750) } })
    const ms = await stop()
    if (ms === null) return ['the server had to be killed']
    const schools = await openSchools({ dataDir, masterKey })
    const { agents, seen, counted } = await schools.with(ours.slug, async ({ read }) => ({
      agents: (await read.select(longest(auditEntries.agent)).from(auditEntries))[0]?.most ?? 0,
      seen: (await read.select(longest(sessions.agent)).from(sessions))[0]?.most ?? 0,
      counted: await read.$count(rateLimits),
    }))
    await schools.close()
    return [
      ...unless(agents <= 400 && seen <= 400, `a browser’s name of ${Math.max(agents, seen)} letters is kept`),
      ...unless(counted < 2_000, `${counted} tries are kept`),
    ]
  },
}
