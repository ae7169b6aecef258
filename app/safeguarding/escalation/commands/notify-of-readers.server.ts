import { writeMessages } from '#app/outbox/write-messages.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Settled } from './settle-readers.server.ts'
import { notifyOfLadder } from './notify-of-ladder.server.ts'

/** Tells whoever reads something from now on, and those who have to know where that is only somebody it names, or nobody. Once for each call. */
export async function notifyOfReaders(tx: Writer, settled: Settled, at: Date): Promise<void> {
  const telling = { at, about: `readers:${settled.thing.toldOnce}`, gathers: 'readers' }
  await writeMessages(tx, { kind: 'waiting', to: [...settled.readers, ...settled.awayToo], ...telling })
  await notifyOfLadder(tx, settled, telling)
}
