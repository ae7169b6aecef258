import type { SQL } from 'drizzle-orm'
import { notLeftBy } from '#app/access/on-roll.server.ts'
import { daysAfter, type Day } from '#app/school-time/civil-days.ts'

/** So long after a child has left, what they said before can still be written down: a note may be found after a holiday. */
const daysAfterwards = 90

/** Limits a query to the children of whom something can be written down: those here, those who begin later, and those who left lately. */
export const stillWrittenAbout = (today: Day): SQL => notLeftBy(daysAfter(today, -daysAfterwards))
