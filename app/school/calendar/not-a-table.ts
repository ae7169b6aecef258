/** Files that people bring because they are called the same, by how they begin, and what to do with each. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /^PK\x03\x04/,
    'This is a workbook or another packed file. Open it, choose “Save as”, then “CSV UTF-8”, and import what you saved',
  ],
  [
    /^\xd0\xcf\x11\xe0/,
    'This is an old workbook or document. Open it, choose “Save as”, then “CSV UTF-8”, and import what you saved',
  ],
  [
    /^%PDF-/,
    'This is a PDF, which cannot be read as a calendar. Ask for an .ics or .csv file, or copy the days out of it',
  ],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*)/,
    'This is a picture. Ask for an .ics or .csv file, or type the days',
  ],
  [/^\{\\rtf/, 'This is a document. Copy the days out of it into a table, and save that as “CSV UTF-8”'],
  [
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml|!--)/i,
    'This is a web page and no calendar: perhaps the page to sign in. Open the address in your browser, save the calendar, and import that',
  ],
]

/** What somebody has brought instead of a calendar and what they can do, or nothing when it may be one. */
export function whatElse(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return others.find(([begins]) => begins.test(beginning))?.[1] ?? null
}
