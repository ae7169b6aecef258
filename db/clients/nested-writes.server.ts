import { AsyncLocalStorage } from 'node:async_hooks'
import { storageError } from './storage-errors.ts'

type Hold = { readonly owner: object; active: boolean; readonly outer: Hold | undefined }

/** One for all databases: each further one would cost something at every await of the process. */
const holds = new AsyncLocalStorage<Hold>()

/** Does the work of a write; a second write to the same database from inside it is refused, for it would wait for itself. */
export async function whileWriting<T>(owner: object, work: () => Promise<T>): Promise<T> {
  const outer = holds.getStore()
  for (let hold = outer; hold; hold = hold.outer)
    if (hold.active && hold.owner === owner)
      throw storageError('NESTED_WRITE', 'A write inside a write: pass the transaction down instead')
  const hold: Hold = { owner, active: true, outer }
  try {
    return await holds.run(hold, work)
  } finally {
    hold.active = false
  }
}
