import { createHash } from 'node:crypto'
import { and, desc, eq, gt, lte, or, sql, type SQL } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { heldForms } from '#db/schema/access.ts'
import type { Reader, Tenant } from '#db/tenants/tenants.server.ts'
import { isFilledIn } from '../forms/of-the-page.ts'
import { fieldsOf, formOf, withoutPasswords } from '../forms/read-form.server.ts'
import type { HeldForm, RequestContext } from './request-context.ts'
import { reach, type Action } from './policy.ts'
import type { Reaching } from './records.server.ts'
import { proofOf } from './same-browser.server.ts'
import { rolesOf, type Session } from './session.server.ts'

const hour = 60 * 60_000
/**
 * How many forms are held for one person, and how long a held one may be in characters. Those that only come from a browser
 * of theirs, where others may sit by now, never keep out what they send themselves: that is counted by itself.
 */
const most = { forms: 10, length: 64 * 1024 }
const column = { table: 'kept_forms', column: 'sealed' } as const

/** Whose a held form is: a grown-up's or a child's. */
type Owner = Pick<Session, 'personId' | 'childId'>
type Why = HeldForm['why']
/** What became of a form that was not taken: it waits for its owner at an address, nothing was in it, or it is gone. */
export type Keeping =
  { readonly came: 'held'; readonly address: string } | { readonly came: 'nothing in it' } | { readonly came: 'lost' }

const written = z.object({
  entered: z.record(z.string(), z.array(z.string())),
  hadFile: z.boolean(),
  why: z.enum(['signed out', 'somebody else', 'password', 'help']),
})

type Sent = {
  readonly request: Request
  readonly requestContext: RequestContext
  /** What it asks to do; nothing where a door asks before anybody has come in. */
  readonly action: Action | undefined
  readonly why: Why
}

/**
 * Holds what was typed for whoever's page it was, when it comes from a browser of theirs and their roles open the page it
 * would come back to. Passwords and files are not held, nor a form in which they filled in nothing: they press again. The
 * same form sent again takes the place of what was held of it; other words, and another form of the same page, are held
 * beside it. What is held is pushed out by nothing, for it was promised: when there are too many, the newest is refused.
 */
export async function holdForm(tenant: Tenant, sent: Sent, made: Session | null): Promise<Keeping> {
  const { request, requestContext, action, why } = sent
  const { at } = requestContext
  const typed = await whatWasTyped(request)
  if (typed === null || action === undefined) return { came: 'nothing in it' }
  const owner = made?.kind === 'doorstep' ? null : made
  if (owner === null || typed === 'too much') return { came: 'lost' }
  const proof = await proofOf(tenant, sent, owner)
  if (proof === null || reach(await rolesOf(tenant, owner, at), action) === undefined) return { came: 'lost' }
  const withSession = proof === 'their session'
  const text = JSON.stringify({ ...typed, why } satisfies HeldForm)
  const id = newId()
  const address = addressWithout(request.url, 'whose', 'held')
  const filledIn = createHash('sha256').update(JSON.stringify(typed.entered)).digest('base64url')
  const form = tenant.vault.keyed('kept form', filledIn)
  const { personId, childId } = owner
  const isKept = await tenant.write(async (tx) => {
    const sameAgain = and(
      eq(heldForms.address, address),
      eq(heldForms.form, form),
      withSession ? undefined : eq(heldForms.withSession, false),
    )
    const besides = and(
      ownedBy(owner),
      sql`not (${sameAgain})`,
      withSession ? eq(heldForms.withSession, true) : undefined,
      gt(heldForms.keptAt, expired(at)),
    )
    const kept = await tx.select({ id: heldForms.id }).from(heldForms).where(besides)
    if (kept.length >= most.forms) return false
    const place = { ...column, rowId: id, text }
    const sealed = childId ? await tenant.vault.seal(tx, childId, place) : tenant.vault.sealForSchool(place)
    await tx.delete(heldForms).where(or(and(ownedBy(owner), sameAgain), heldTooLong(at)))
    await tx.insert(heldForms).values({ id, personId, childId, address, form, sealed, withSession, keptAt: at })
    return true
  })
  return isKept ? { came: 'held', address: withHeld({ id, address }) } : { came: 'lost' }
}

/** A form that waits to be sent: at which address, and since when. */
export type Unsent = { readonly address: string; readonly keptAt: Date }

/** The forms that somebody could not send, the longest first. */
export async function unsentForms(read: Pick<Reader, 'select'>, owner: Owner, at: Date): Promise<Unsent[]> {
  const kept = await read
    .select({ id: heldForms.id, address: heldForms.address, keptAt: heldForms.keptAt })
    .from(heldForms)
    .where(and(ownedBy(owner), gt(heldForms.keptAt, expired(at))))
    .orderBy(desc(sql`length(${heldForms.sealed})`))
  return kept.map(({ keptAt, ...form }) => ({ address: withHeld(form), keptAt }))
}

/** Limits a query to the forms that whoever asks could not send, in a prepared question. */
export const unsentBy = ({ actor, at }: Pick<Reaching, 'actor' | 'at'>) =>
  and(eq(heldForms.personId, actor.id), gt(heldForms.keptAt, sql`${at} - ${hour}`))

/** Where the longest of them waits for somebody who has just signed in; null when there is none. */
export async function heldAddress(read: Pick<Reader, 'select'>, owner: Owner, at: Date): Promise<string | null> {
  const [longest] = await unsentForms(read, owner, at)
  return longest?.address ?? null
}

/** What is held for the page that is asked for, when whoever asks is the one it is held for. */
export async function heldFormFor(
  tenant: Tenant,
  { request, at }: { request: Pick<Request, 'url'>; at: Date },
  owner: Owner,
): Promise<HeldForm | null> {
  const id = heldIn(request)
  if (id === null) return null
  const [kept] = await tenant.read
    .select()
    .from(heldForms)
    .where(and(ownedBy(owner), eq(heldForms.id, id), gt(heldForms.keptAt, expired(at))))
  if (kept?.address !== addressWithout(request.url, 'whose', 'held')) return null
  const place = { ...column, rowId: id, box: kept.sealed }
  const { vault, read } = tenant
  const text = kept.childId ? await vault.open(read, kept.childId, place) : vault.openForSchool(place)
  return written.parse(JSON.parse(text))
}

/** Forgets the held form that has just been sent again. */
export async function forgetHeld(tenant: Tenant, request: Request, owner: Owner): Promise<void> {
  const id = heldIn(request)
  if (id !== null) await tenant.write((tx) => tx.delete(heldForms).where(and(ownedBy(owner), eq(heldForms.id, id))))
}

const expired = (at: Date) => new Date(at.getTime() - hour)

/** Those held for longer than they may be, whoever's they are. */
export const heldTooLong = (at: Date): SQL => lte(heldForms.keptAt, expired(at))

const ownedBy = ({ personId, childId }: Owner) =>
  childId ? eq(heldForms.childId, childId) : eq(heldForms.personId, personId ?? '')

const heldIn = ({ url }: Pick<Request, 'url'>) => new URL(url).searchParams.get('held')

const withHeld = ({ id, address }: { id: string; address: string }) =>
  `${address}${address.includes('?') ? '&' : '?'}held=${id}`

/** An address of this school without some of its query; two slashes at its start would lead to another host. */
export function addressWithout(url: string, ...names: readonly string[]): string {
  const { pathname: asked, searchParams } = new URL(url)
  const pathname = asked.replace(/^\/+/, '/')
  for (const name of names) searchParams.delete(name)
  const search = searchParams.toString()
  return search === '' ? pathname : `${pathname}?${search}`
}

async function whatWasTyped(request: Request) {
  const form = await formOf(request).catch(() => null)
  if (form === null) return null
  const entered = fieldsToKeep(form)
  if (entered === 'too much') return entered
  const hadFile = [...form.values()].some((value) => typeof value !== 'string' && value.size > 0)
  const isPressedOnly = Object.entries(entered).every(([name, values]) => !values.some((one) => isFilledIn(name, one)))
  if (isPressedOnly && !hadFile) return null
  return JSON.stringify(entered).length > most.length ? 'too much' : { entered, hadFile }
}

function fieldsToKeep(form: FormData) {
  try {
    return Object.fromEntries(
      Object.entries(withoutPasswords(fieldsOf(form))).map(([name, values]) => [name, [...values]]),
    )
  } catch {
    return 'too much'
  }
}
