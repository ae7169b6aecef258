import { v7 as newId } from 'uuid'
import type { GrantOn } from '#app/access/grant.server.ts'
import type { alertEventKinds } from '#db/schema/safeguarding/alert-answers.ts'
import { alertEvents } from '#db/schema/safeguarding/alerts.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

type Event = {
  readonly alertId: string
  readonly childId: string
  readonly kind: (typeof alertEventKinds)[number]
  /** What was said or written about it, if anything. */
  readonly words: string | null
}
type Happened = Event & { readonly at: Date; readonly personId?: string }

/** Writes down what a person did about an alert, as part of doing it. */
export function addAlertEvent(
  tx: Writer,
  grant: GrantOn<'alert' | 'allegation' | 'crisis'>,
  event: Event,
): Promise<void> {
  return saveAlertEvent(tx, { ...event, at: grant.at, personId: grant.actor.id })
}

/** Writes down what happened to an alert, as part of what happened. What is said of it is sealed with the child's key. */
export async function saveAlertEvent(tx: Writer, { childId, words, ...event }: Happened): Promise<void> {
  const id = newId()
  const place = { table: 'alert_events', column: 'written', rowId: id }
  const written = words === null ? null : await tx.vault.seal(tx, childId, { ...place, text: words })
  await tx.insert(alertEvents).values({ ...event, id, written })
}
