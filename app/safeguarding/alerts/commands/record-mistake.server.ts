import type { Grant } from '#app/access/grant.server.ts'
import { askedForHelp } from '../queries/asked-for-help.server.ts'
import { saveAlertEvent } from './add-alert-event.server.ts'

/**
 * A child who asked for a grown-up says that they pressed by mistake. It stands on the record beside the call, which is not
 * taken back: somebody else may have told them to say so, and a grown-up looks all the same.
 */
export function recordMistake(grant: Grant<'help.ask'>): Promise<void> {
  return grant.change('child', grant.actor.id, async (tx, note) => {
    const asked = await askedForHelp(tx, grant, grant.since)
    if (!asked?.canBeMistake) return
    const { alertId, childId } = asked
    await saveAlertEvent(tx, { alertId, childId, kind: 'mistake', words: null, at: grant.at })
    note({ verb: 'UPDATE', after: { alertId, mistake: true } })
  })
}
