import { counted } from '#app/words/counted.ts'

/** What else there is about a child: "4 more alerts", "1 more alert and 2 more worries". */
export function moreWords(more: readonly ('alert' | 'worry')[]): string {
  const alerts = more.filter((kind) => kind === 'alert').length
  const worries = more.length - alerts
  const parts = [
    alerts > 0 ? counted(alerts, 'more alert') : '',
    worries > 0 ? counted(worries, 'more worry', 'more worries') : '',
  ]
  return parts.filter(Boolean).join(' and ')
}

/** What waits, and whether there is a child to go to before it. */
type ToDo = { readonly alerts: number; readonly worries: number; readonly isAfter: boolean }

/** The first line of a list of work: how many alerts nobody has taken, and how many worries nobody has read. */
export function toDoWords({ alerts, worries, isAfter }: ToDo): string {
  const take = alerts > 0 ? `pick up ${counted(alerts, 'alert')}` : ''
  const read = worries > 0 ? `read ${counted(worries, 'worry', 'worries')}` : ''
  const first = [take, read].filter(Boolean).join(' and ')
  if (first === '') return isAfter ? '' : 'Nothing new.'
  return `${isAfter ? 'Then' : 'Now'}: ${first}.`
}
