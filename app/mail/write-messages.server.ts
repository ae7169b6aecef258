import { v7 as newId } from 'uuid'
import { messages, type MessageKind } from '#db/schema/messages.ts'
import type { Writer } from '#db/tenants.server.ts'
import { enqueue } from '../jobs/enqueue.server.ts'
import { letters } from './letters.ts'

export type Recipient = { readonly id: string; readonly email: string }
type Writing = {
  readonly kind: MessageKind
  readonly to: readonly Recipient[]
  readonly at: Date
  /** What it is written for: asked for again, it is written once. */
  readonly about: string
  /** Work that is brought forward when a message cannot be delivered at once. */
  readonly hastens?: string | null
}

/** Writes mail to grown-ups of the school, as part of the change that makes it necessary. It leaves the building afterwards. */
export async function writeMessages(tx: Writer, { kind, to, at, about, hastens = null }: Writing): Promise<void> {
  for (const { id: personId, email } of to) {
    const messageId = newId()
    const dedupe = `${about}:${personId}`
    const [written] = await tx
      .insert(messages)
      .values({ id: messageId, kind, personId, address: email, ...letters[kind], dedupe, hastens, writtenAt: at })
      .onConflictDoNothing({ target: messages.dedupe })
      .returning({ id: messages.id })
    if (!written) continue
    await enqueue(tx, { kind: 'message.deliver', dedupe: `message:${messageId}:1`, payload: { messageId }, runAt: at })
  }
}
