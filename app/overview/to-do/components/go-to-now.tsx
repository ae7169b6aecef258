import { counted } from '#app/words/counted.ts'
import type { ToGoTo } from '../queries/to-go-to.server.ts'

/** The child to go to comes before everything else. */
export function GoToNow({ toGoTo }: { toGoTo: ToGoTo | null }) {
  if (toGoTo === null) return null
  return <a href={toGoTo.href}>Go to {counted(toGoTo.children, 'child', 'children')} now.</a>
}
