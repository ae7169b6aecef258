import { v7 as newId } from 'uuid'
import { schoolDayOf, type SchoolCalendar } from '#app/school-time/rules.ts'
import { lowSigns } from '#db/schema/safeguarding/low-signs.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Family } from '#app/safeguarding/screening/signs-in-words.ts'

type Noticed = {
  readonly childId: string
  readonly worryId: string
  readonly families: readonly Family[]
  readonly at: Date
  readonly calendar: SchoolCalendar
}

/** Remembers what is too small in a worry for an alert by itself, to be counted with what comes later: what it may be about, never the words. */
export async function recordLowSigns(tx: Writer, { families, calendar, ...sign }: Noticed): Promise<void> {
  if (families.length === 0) return
  const day = schoolDayOf(calendar, sign.at)
  for (const family of families) {
    const id = newId()
    const place = { table: 'low_signs', column: 'family', rowId: id }
    const box = await tx.vault.seal(tx, sign.childId, { ...place, text: family })
    await tx.insert(lowSigns).values({ ...sign, id, family: box, day })
  }
}
