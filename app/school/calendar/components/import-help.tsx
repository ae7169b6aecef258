/** What a file has to look like, and what we understand in it. */
export function ImportHelp() {
  return (
    <details>
      <summary>What a file can contain</summary>
      <div className="stack">
        <p>
          <strong>A table (.csv):</strong> a line for each day with its date, what it is, and, if school has other hours
          that day, when it opens and closes:
        </p>
        <pre className="panel overflow-x-auto">
          {'date,kind,opens,closes\n07/09/2026,school\n26/10/2026,holiday\n18/12/2026,school,08:45,13:15'}
        </pre>
        <p>
          What it is can be: school, INSET, holiday, half term, bank holiday, closed. The columns may stand in any
          order, with headings such as date, start, end, event, label. Dates have the day first; if yours have the month
          first you are asked.
        </p>
        <p>
          <strong>A calendar file (.ics):</strong> events whose names are nothing but the kind of day: “INSET day”,
          “Half term”, “Christmas holiday”, “Good Friday”, “School closed”. The school’s name, a year or “(school
          closed)” may stand beside it. School days come from an event that lasts the whole term (“Autumn term”), or
          from two: “First day back” and “School closes for half term”. Weekends are left out. You are asked about every
          other name, and about bank holidays in a term. What lasts only part of a day is left out, and you are told
          why.
        </p>
      </div>
    </details>
  )
}
