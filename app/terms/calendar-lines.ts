/** An event as it stands in the file. Of a property that comes twice the first counts. */
export type WrittenEvent = {
  readonly line: number
  readonly properties: ReadonlyMap<string, string>
  /** Whether it is closed as it should be. */
  readonly isWhole: boolean
}

/** A line that begins with a space goes on from the line before. */
function* unfolded(text: string): Generator<{ readonly text: string; readonly line: number }> {
  let known: { parts: string[]; line: number } | null = null
  let at = 0
  for (const line of text.split('\n')) {
    at++
    const further: string | undefined = /^[ \t](.*)$/s.exec(line)?.[1]
    if (further !== undefined && known) {
      known.parts.push(further)
      continue
    }
    if (known) yield { text: known.parts.join(''), line: known.line }
    known = { parts: [line], line: at }
  }
  if (known) yield { text: known.parts.join(''), line: known.line }
}

/** A name, what is said about it (in quotation marks may stand a colon), and what it says. */
const property = /^([A-Za-z0-9-]+)(?:;(?:[^":]|"[^"]*")*)?:(.*)$/s

/** The events of a calendar file (iCalendar, RFC 5545) as they are written, with the lines they begin on. */
export function eventsIn(text: string): WrittenEvent[] {
  const events: WrittenEvent[] = []
  let event: { line: number; properties: Map<string, string> } | null = null
  // Inside an event may stand an alarm, which has properties of the same names.
  let inside = 0
  function end(isWhole: boolean): void {
    if (event) events.push({ ...event, isWhole })
    event = null
    inside = 0
  }
  for (const { text: written, line } of unfolded(text)) {
    const [, name = '', value = ''] = property.exec(written.trimEnd()) ?? []
    const what = `${name}:${value}`.toUpperCase()
    if (what === 'BEGIN:VEVENT') {
      end(false)
      event = { line, properties: new Map() }
    } else if (what === 'END:VEVENT') end(true)
    else if (name.toUpperCase() === 'BEGIN') inside++
    else if (name.toUpperCase() === 'END') inside--
    else if (event && inside === 0 && name !== '' && !event.properties.has(name.toUpperCase()))
      event.properties.set(name.toUpperCase(), value)
  }
  end(false)
  return events
}

/** A text of a calendar file as a person reads it. */
export function textOf(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign)).trim()
}
