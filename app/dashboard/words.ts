/** "1 child", "2 children": a number with the right word. */
export function counted(many: number, one: string, more: string): string {
  return `${many} ${many === 1 ? one : more}`
}

/** The first line of a list of work: how many alerts nobody has taken, and how many worries nobody has read. */
export function toDoWords({ alerts, worries }: { readonly alerts: number; readonly worries: number }): string {
  const take = alerts > 0 ? `take ${counted(alerts, 'alert', 'alerts')}` : ''
  const read = worries > 0 ? `read ${counted(worries, 'worry', 'worries')}` : ''
  const first = [take, read].filter(Boolean).join(' and ')
  return first === '' ? 'Nothing new.' : `Now: ${first}.`
}
