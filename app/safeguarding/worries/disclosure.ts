import type { Finding } from '#app/safeguarding/screening/findings.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import type { worries } from '#db/schema/safeguarding/worries.ts'
import type { WordsRead } from './words-read.ts'

type Row = typeof worries.$inferInsert
type Taps = Pick<Row, 'topic' | 'size' | 'want' | 'safe'>
/** What a child told, however it came: what they tapped, what they said or wrote, and what the rules over taps found in it. */
export type Disclosure = Taps &
  Pick<Row, 'childId' | 'source' | 'checkInId' | 'enteredBy' | 'occurredAt'> & {
    readonly words: WordsRead
    /** Where a grown-up heard it. */
    readonly whereSaid?: string | null
    /** Whom the child asked for; left out while they have not been asked. */
    readonly chosenPersonId?: string | null
    readonly tapped: readonly Finding[]
    /** Rules over taps that a grown-up has been told of already. */
    readonly toldAlready?: readonly string[]
    /** Whether the child tapped "No worry today" after all. */
    readonly isTakenBack?: boolean
    readonly calendar: SchoolCalendar
  }
