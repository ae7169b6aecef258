import { randomInt } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { governorCodes } from '#db/schema/safeguarding/record-exclusions.ts'
import { messages } from '#db/schema/messages.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { governorCode } from '#app/access/governor-code.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { waitAfter } from '#app/jobs/attempts.ts'
import { bringForward, enqueue } from '#app/jobs/enqueue.server.ts'
import type { Delivery, PostOffice } from './post-office.server.ts'

export type Posting = {
  /** Null where mail is not set up. */
  readonly post: PostOffice | null
  /** The host at which the school answers, and the page where its grown-ups sign in. */
  readonly host: string
  readonly signInUrl: string
  /** The staff of The Lift who hear when nobody at a school may read something. Left out where there are none. */
  readonly platformAddress?: string | undefined
}
type Delivered = Delivery | { readonly state: 'unsent' }

/** After so many attempts, some nine hours, mail is given up. */
const mostAttempts = 20

/**
 * Sends one message and notes what became of it. Were the server to die in between it would be sent again: that somebody
 * hears twice is better than not at all. When the first attempt fails, what is to happen next happens at once.
 */
export async function deliverMessage(
  grant: Grant<'message.deliver'>,
  { messageId }: { readonly messageId: string },
  posting: Posting,
): Promise<void> {
  const [message] = await grant.read
    .select()
    .from(messages)
    .where(and(eq(messages.id, messageId), eq(messages.state, 'waiting')))
  if (!message) return
  const { post, host } = posting
  const { subject, text } = message
  const to = message.kind === 'platform' ? posting.platformAddress : message.address
  const mail = {
    messageId: `<${messageId}.${grant.school.slug}@${host}>`,
    subject,
    text: `${text}\n\n${await whereToGo(grant, message, posting)}\n`,
  }
  const delivered: Delivered = post && to !== undefined ? await post.send({ ...mail, to }) : { state: 'unsent' }
  await grant.change('message', messageId, async (tx, note) => {
    const state = await noteDelivery(tx, message, { delivered, at: grant.at })
    note({ before: { state: 'waiting' }, after: { state } })
  })
}

type Message = typeof messages.$inferSelect

/** Where whoever gets a message goes: to sign in, or with a code to what the safeguarding governor reads. */
async function whereToGo(
  { read, vault }: Grant<'message.deliver'>,
  { id, kind }: Message,
  { signInUrl }: Posting,
): Promise<string> {
  if (kind !== 'governor reads') return signInUrl
  const [code] = await read
    .select({ openingId: governorCodes.openingId })
    .from(governorCodes)
    .where(eq(governorCodes.messageId, id))
  const { origin } = new URL(signInUrl)
  return `${origin}${href(paths.governorReading, { openingId: code?.openingId ?? '' })}\n\nCode: ${governorCode(vault, id)}`
}
type Noting = { readonly delivered: Delivered; readonly at: Date }

async function noteDelivery(tx: Writer, message: Message, { delivered, at }: Noting): Promise<Message['state']> {
  const { id, hastens } = message
  const attempts = message.attempts + 1
  const state = stateAfter(delivered, attempts)
  await tx
    .update(messages)
    .set({
      state,
      attempts,
      triedAt: at,
      sentAt: state === 'sent' ? at : null,
      lastError: 'code' in delivered ? delivered.code : null,
    })
    .where(eq(messages.id, id))
  if (state === 'waiting') {
    const runAt = new Date(at.getTime() + waitAfter(attempts, randomInt(1_000) / 1_000))
    const dedupe = `message:${id}:${attempts + 1}`
    await enqueue(tx, { kind: 'message.deliver', dedupe, payload: { messageId: id }, runAt })
  }
  if ((state === 'waiting' || state === 'refused') && attempts === 1 && hastens) await bringForward(tx, hastens, at)
  return state
}

function stateAfter({ state }: Delivered, attempts: number): Message['state'] {
  if (state !== 'failed') return state
  return attempts < mostAttempts ? 'waiting' : 'given up'
}
