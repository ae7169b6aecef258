import type { Grant } from '#app/access/grant.server.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/** The permission with which it is settled anew who reads what. */
export type SettlingGrant = Grant<'readers.settle'>
type ToHandOn = { readonly id: string; readonly calendar: SchoolCalendar }
/** Makes a record that only the governor has read wait to be read again, with reminders of its own. */
export type HandOnRecord = (tx: Writer, grant: SettlingGrant, record: ToHandOn) => Promise<void>
/** How what children told and what colleagues passed on is handed on: their areas know. */
export type HandOnByArea = { readonly worry: HandOnRecord; readonly concern: HandOnRecord }
