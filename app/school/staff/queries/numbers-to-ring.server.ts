import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { reach } from '#app/access/policy.ts'
import { paths } from '#app/web/paths.ts'
import type { ToRing } from '#app/ui/staff/telephone.tsx'
import { helplines } from '#db/schema/safeguarding/crisis.ts'
import { officerLine, servicesLine } from '../numbers.ts'
import { governorOf } from './governor.server.ts'

export type NumbersToRing = Awaited<ReturnType<typeof numbersToRing>>

/** The numbers of the safeguarding governor and of those outside the school whom pages tell people to ring, and where whoever may can add one that is missing. */
export async function numbersToRing({ read, actor }: Grant) {
  const ofCard = async (name: string): Promise<ToRing> => {
    const [kept] = await read.select({ number: helplines.number }).from(helplines).where(eq(helplines.name, name))
    return {
      number: kept?.number || null,
      add: reach(actor.roles, 'helplines.check') ? paths.helplines : null,
      adds: 'the lead, a deputy or the head',
    }
  }
  const governor = await governorOf(read)
  return {
    governor: {
      name: governor?.name ?? null,
      number: governor?.telephone ?? null,
      add: reach(actor.roles, 'governor.manage') ? paths.governor : null,
      adds: 'the lead, the head or the office',
    },
    officer: await ofCard(officerLine),
    services: await ofCard(servicesLine),
  }
}
