import { preparedInsert } from '#db/prepared/insert.ts'
import { auditEntries, type auditVerbs } from '#db/schema/audit.ts'
import type { Role } from '#db/schema/school/people.ts'
import type { School } from '#db/register/register.server.ts'
import type { Reader, Tenant, Writer } from '#db/tenants/tenants.server.ts'
import type { Vault } from '#db/vault/vault.server.ts'
import type { RequestContext } from './request-context.ts'
import type { JobAction } from './job-actions.ts'
import type { Action, Scope } from './policy.ts'

/** Whoever is acting: a child of the school or a grown-up, with every role they hold at this moment. */
export type Actor = { readonly id: string; readonly name: string; readonly roles: readonly Role[] }
/** What kind of record an act is about, in the words of the audit. */
export type Entity =
  | 'check-in'
  | 'worry'
  | 'alert'
  | 'concern'
  | 'file'
  | 'crisis'
  | 'follow-up'
  | 'helpline'
  | 'telling'
  | 'share'
  | 'transfer'
  | 'duty'
  | 'child'
  | 'class'
  | 'calendar'
  | 'garden'
  | 'person'
  | 'session'
  | 'message'
  | 'job'
  | 'list'
  | 'record'
type Facts = Readonly<Record<string, string | number | boolean | null>>
/** Says what changed, for the audit: never a secret and never what a child wrote. */
export type Note = (facts: {
  verb?: Verb
  entityId?: string
  /** The records it was done to, where it was done to several: a line for each. */
  each?: readonly string[]
  before?: Facts
  after?: Facts
  onBehalfOf?: string
}) => void

const granted = Symbol('granted')

/** What somebody may do who has the role for it, or what The Lift does by itself. */
export type AnyAction = Action | JobAction

/**
 * Proof that this actor may perform this action in this school.
 * It carries the only road to the school's data, so a query cannot be made without one.
 */
export type Grant<A extends AnyAction = Action> = {
  readonly [granted]: A
  readonly action: A
  readonly actor: Actor
  readonly scope: Scope
  /** The moment of the request: the only clock there is. */
  readonly at: Date
  /** When the actor signed in: a child sees again only what was answered since. */
  readonly since: Date
  readonly school: School
  readonly read: Reader
  /** What is written about children that nobody may read in the file itself. */
  readonly vault: Vault
  /** Makes a change and records it, both or neither. */
  change<T>(entity: Entity, entityId: string, work: (tx: Writer, note: Note) => Promise<T>): Promise<T>
  /** Records that something sensitive is about to be shown; if it cannot be recorded it is not shown. */
  recordReading(entity: Entity, entityIds: readonly string[]): Promise<void>
  /** The same of a page that lists records, as one line that says which: a list of hundreds is one reading. */
  recordList(list: string, shown: Shown): Promise<void>
}
/** What a list shows, by kind of record. */
type Shown = Readonly<Partial<Record<Entity, readonly { readonly id: string }[]>>>

/** Any permission over a kind of thing: enough to look at the one you are about to act on. */
export type GrantOn<Kind extends string> = Grant<Extract<Action, `${Kind}.${string}`>>

type Verb = (typeof auditVerbs)[number]
type Line = {
  verb: Verb
  action: string
  entity: Entity
  entityId: string
  before?: string
  after?: string
  onBehalfOf?: string
}
export type Asking = {
  readonly tenant: Tenant
  readonly school: School
  readonly actor: Actor
  readonly requestContext: Pick<RequestContext, 'at' | 'requestId' | 'address' | 'agent'>
  readonly since: Date
}

/** So many lines of the audit go into one statement: SQLite takes some thirty thousand values, and a line has fourteen. */
const linesAtOnce = 1_000

const insertEntry = preparedInsert(auditEntries)

/** Writes lines of the audit, as part of the change they record. A child's address and browser are never kept. */
export async function writeAudit(
  tx: Writer,
  { actor, requestContext }: Pick<Asking, 'actor' | 'requestContext'>,
  ...lines: readonly Line[]
): Promise<void> {
  const isChild = actor.roles.includes('child')
  const entries = lines.map((line) => ({
    ...line,
    at: requestContext.at,
    actorId: actor.id,
    actorRoles: actor.roles.join(' '),
    requestId: requestContext.requestId,
    address: isChild ? null : requestContext.address,
    agent: isChild ? null : requestContext.agent,
  }))
  const [only, ...others] = entries
  if (only && others.length === 0) return insertEntry(tx, only)
  for (let done = 0; done < entries.length; done += linesAtOnce)
    await tx.insert(auditEntries).values(entries.slice(done, done + linesAtOnce))
}

export function issueGrant<A extends AnyAction>(asking: Asking, action: A, scope: Scope): Grant<A> {
  const { tenant, school, actor, requestContext, since } = asking
  return {
    [granted]: action,
    action,
    actor,
    scope,
    at: requestContext.at,
    since,
    school,
    read: tenant.read,
    vault: tenant.vault,
    change: (entity, entityId, work) =>
      tenant.write(async (tx) => {
        const line: Line = { verb: 'UPDATE', action, entity, entityId }
        let changed: readonly string[] = []
        const result = await work(tx, ({ verb, entityId: made, each, before, after, onBehalfOf }) => {
          if (verb) line.verb = verb
          if (made) line.entityId = made
          if (each) changed = each
          if (before) line.before = JSON.stringify(before)
          if (after) line.after = JSON.stringify(after)
          if (onBehalfOf) line.onBehalfOf = onBehalfOf
        })
        const lines = changed.length > 0 ? changed.map((id) => ({ ...line, entityId: id })) : [line]
        await writeAudit(tx, asking, ...lines)
        return result
      }),
    async recordReading(entity, entityIds) {
      if (entityIds.length === 0) return
      const lines = entityIds.map((entityId) => ({ verb: 'READ', action, entity, entityId }) as const)
      await tenant.write((tx) => writeAudit(tx, asking, ...lines))
    },
    async recordList(list, shown) {
      const kinds = Object.entries(shown).filter(([, rows]) => rows.length > 0)
      if (kinds.length === 0) return
      const after = JSON.stringify(Object.fromEntries(kinds.map(([kind, rows]) => [kind, rows.map(({ id }) => id)])))
      const line = { verb: 'READ', action, entity: 'list', entityId: list, after } as const
      await tenant.write((tx) => writeAudit(tx, asking, line))
    },
  }
}
