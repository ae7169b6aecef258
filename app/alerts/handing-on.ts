import type { Grant } from '#app/access/grant.server.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import type { Writer } from '#db/tenants.server.ts'

export type Settling = Grant<'readers.settle'>
type ToHandOn = { readonly id: string; readonly calendar: SchoolCalendar }
/** Makes a record that only the governor has read wait to be read again, with reminders of its own. */
export type HandingOn = (tx: Writer, grant: Settling, record: ToHandOn) => Promise<void>
/** How what children told and what colleagues passed on is handed on: their areas know. */
export type HandsOn = { readonly worry: HandingOn; readonly concern: HandingOn }
