import { and, inArray, isNotNull, isNull, notInArray, or, type SQL } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { transfers } from '#db/schema/records/transfers.ts'

type Reading = Pick<Grant, 'read'>
const setAside = ({ read }: Reading) =>
  read.select({ id: transfers.id }).from(transfers).where(isNotNull(transfers.setAsideAt))

/** Limits a query to lines of children's files that count: none that came in a file which was set aside because it was wrong. */
export function notSetAside(grant: Reading): SQL | undefined {
  const { transferId, authorId } = fileEntries
  return or(isNull(transferId), isNotNull(authorId), notInArray(transferId, setAside(grant)))
}

/** Limits a query to the others: lines that came in a file which was set aside. */
export function isSetAside(grant: Reading): SQL | undefined {
  return and(isNull(fileEntries.authorId), inArray(fileEntries.transferId, setAside(grant)))
}
