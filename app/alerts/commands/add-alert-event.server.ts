import { v7 as newId } from 'uuid'
import type { GrantOn } from '#app/access/grant.server.ts'
import type { alertEventKinds } from '#db/schema/alert-answers.ts'
import { alertEvents } from '#db/schema/alerts.ts'
import type { Writer } from '#db/tenants.server.ts'

type Event = {
  readonly alertId: string
  readonly childId: string
  readonly kind: (typeof alertEventKinds)[number]
  /** What the person wrote about it, if anything. */
  readonly words: string | null
}

/** Writes down what a person did about an alert, as part of doing it. What they wrote is sealed with the child's key. */
export async function addAlertEvent(
  tx: Writer,
  grant: GrantOn<'alert' | 'allegation' | 'crisis'>,
  event: Event,
): Promise<void> {
  const { alertId, childId, kind, words } = event
  const id = newId()
  const place = { table: 'alert_events', column: 'written', rowId: id }
  const written = words === null ? null : await grant.vault.seal(tx, childId, { ...place, text: words })
  await tx.insert(alertEvents).values({ id, alertId, kind, at: grant.at, personId: grant.actor.id, written })
}
