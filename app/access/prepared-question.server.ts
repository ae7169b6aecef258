import { sql } from 'drizzle-orm'
import { answerOf, questionWriter, type Values, type Written } from '#db/prepared/query.ts'
import { personKey } from '#db/vault/keyed.ts'
import type { AnyAction, Grant } from './grant.server.ts'
import type { Reaching } from './records.server.ts'

/** What of a question decides how it is written, besides the permission. Never what somebody typed: each is kept. */
type Shape = Readonly<Record<string, boolean | string>>

const whoAsks = sql.placeholder('actorId')
const now = sql.placeholder('at')

/**
 * A question about what somebody may see, asked at almost every page. Its SQL is written once for each permission, its reach,
 * the roles of whoever has it, and each shape of the question; asking it again costs the values alone. Whoever writes it is
 * given no school and nobody's name: those are filled in each time, so nothing of one answer can stand in another.
 */
export function preparedQuestion<S extends Shape, Row, A extends AnyAction = AnyAction>(
  write: (grant: Reaching & { readonly action: A }, shape: S) => Written<Row>,
) {
  const known = new Map<string, Written<Row>>()
  return (grant: Grant<A>, shape: S, values: Values = {}): Promise<Row[]> => {
    const { read, action, scope, actor, at } = grant
    const { roles } = actor
    const name = JSON.stringify([action, scope, roles, shape])
    const anybody = { read: questionWriter, action, scope, at: now, actor: { id: whoAsks, roles } }
    const question = known.get(name) ?? write(anybody, shape)
    known.set(name, question)
    const asker = { actorId: actor.id, actorKey: personKey(read, actor.id), at: at.getTime() }
    return answerOf(read, question, { ...values, ...asker })
  }
}
