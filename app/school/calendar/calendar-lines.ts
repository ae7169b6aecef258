/** What is said about a property, such as the time zone of a moment, by its name in capitals. */
type Said = ReadonlyMap<string, string>
export type Property = { readonly value: string; readonly said: Said }
/** An event as it stands in the file. Of a property that comes twice the first counts, but of days left out all do. */
export type WrittenEvent = {
  readonly line: number
  readonly properties: ReadonlyMap<string, Property>
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
const property = /^([A-Za-z0-9-]+)((?:;(?:[^":]|"[^"]*")*)?):(.*)$/s

/** The events of a calendar file (iCalendar, RFC 5545) as they are written, with the lines they begin on. */
export function eventsIn(text: string): WrittenEvent[] {
  const events: WrittenEvent[] = []
  let event: { line: number; properties: Map<string, Property> } | null = null
  // Inside an event may stand an alarm, which has properties of the same names.
  let inside = 0
  function end(isWhole: boolean): void {
    if (event) events.push({ ...event, isWhole })
    event = null
    inside = 0
  }
  for (const { text: written, line } of unfolded(text)) {
    const [, as = '', about = '', value = ''] = property.exec(written.trimEnd()) ?? []
    const name = as.toUpperCase()
    const what = `${name}:${value}`.toUpperCase()
    if (what === 'BEGIN:VEVENT') {
      end(false)
      event = { line, properties: new Map() }
    } else if (what === 'END:VEVENT') end(true)
    else if (name === 'BEGIN') inside++
    else if (name === 'END') inside--
    else if (event && inside === 0 && name !== '') keep(event.properties, name, { value, said: saidIn(about) })
  }
  end(false)
  return events
}

function keep(properties: Map<string, Property>, name: string, property: Property): void {
  const before = properties.get(name)
  if (!before) properties.set(name, property)
  else if (name === 'EXDATE' && before.value.length < 10_000)
    properties.set(name, { ...before, value: `${before.value},${property.value}` })
}

function saidIn(about: string): Said {
  const said = new Map<string, string>()
  for (const [, name = '', quoted, plain = ''] of about.matchAll(/;([A-Za-z0-9-]+)=(?:"([^"]*)"|([^";]*))/g))
    said.set(name.toUpperCase(), quoted ?? plain)
  return said
}

/** A text of a calendar file as a person reads it. */
export function textOf({ value, said }: Property): string {
  const isOld = /^quoted-printable$/i.test(said.get('ENCODING') ?? '')
  const text = isOld ? fromQuotedPrintable(value) : value
  const plain = text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign))
  return plain.replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, sign: string) => asOnPages[sign] ?? '').trim()
}

/** Signs as calendars write them that were copied from a web page. */
const asOnPages: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
}

/** Letters as calendars of the first version wrote them: =E2=80=93 is a dash. */
function fromQuotedPrintable(text: string): string {
  return text.replace(/(?:=[0-9A-F]{2})+/gi, (bytes) => Buffer.from(bytes.replace(/=/g, ''), 'hex').toString('utf8'))
}
