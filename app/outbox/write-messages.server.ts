import { createHash } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { messages, type MessageKind } from '#db/schema/messages.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { gathered } from './gathering.ts'
import { letters } from './letters.ts'

/** A grown-up of the school, or its safeguarding governor, who is nobody of the school. */
export type Recipient = { readonly id: string | null; readonly email: string }
type Writing = {
  readonly kind: MessageKind
  readonly to: readonly Recipient[]
  readonly at: Date
  /** What it is written for: asked for again, it is written once. */
  readonly about: string
  /** Work that is brought forward when a message cannot be delivered at once. */
  readonly hastens?: string | null
  /** What it is gathered with: of more about the same to one grown-up, the first few go at once and then one an hour. */
  readonly gathers?: string
}

/**
 * Writes mail to grown-ups of the school, as part of the change that makes it necessary. It leaves the building
 * afterwards. Gives those to whom it goes only later, together with what else there is about the same.
 */
export async function writeMessages(
  tx: Writer,
  { kind, to, at, about, hastens = null, gathers }: Writing,
): Promise<readonly string[]> {
  const topic = gathers === undefined ? null : createHash('sha256').update(gathers).digest('base64url')
  const later: string[] = []
  for (const { id: personId, email } of to) {
    const when = topic === null ? 'at once' : gathered(await lately(tx, { to: { id: personId, email }, topic, at }), at)
    if (when !== 'at once' && personId !== null) later.push(personId)
    if (when === 'waits already') continue
    const notBefore = when === 'at once' ? null : when.notBefore
    const messageId = newId()
    const dedupe = `${about}:${personId ?? 'governor'}`
    const letter = { kind, personId, address: email, ...letters[kind], dedupe, hastens }
    const [written] = await tx
      .insert(messages)
      .values({ id: messageId, ...letter, writtenAt: at, topic, notBefore })
      .onConflictDoNothing({ target: messages.dedupe })
      .returning({ id: messages.id })
    if (!written) continue
    const runAt = notBefore ?? at
    await enqueue(tx, { kind: 'message.deliver', dedupe: `message:${messageId}:1`, payload: { messageId }, runAt })
  }
  return later
}

type Topic = { readonly to: Recipient; readonly topic: string; readonly at: Date }

/** What was written to somebody about the same in the last two hours, which is as long as one can have waited and still count. */
function lately(tx: Writer, { to: { id, email }, topic, at }: Topic) {
  const since = new Date(at.getTime() - 2 * 3_600_000)
  const isTheirs = id === null ? and(isNull(messages.personId), eq(messages.address, email)) : eq(messages.personId, id)
  return tx
    .select({ writtenAt: messages.writtenAt, notBefore: messages.notBefore })
    .from(messages)
    .where(and(isTheirs, eq(messages.topic, topic), gt(messages.writtenAt, since)))
}
