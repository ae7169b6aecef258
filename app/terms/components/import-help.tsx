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
        <p>What it is can be: school, INSET, holiday, half term, bank holiday, closed.</p>
        <p>
          <strong>A calendar file (.ics):</strong> events of whole days. Their names say what they are: “INSET day”,
          “Training day”, “Half term”, “Christmas holiday”, “Good Friday”, “Closed”. School days come from an event that
          lasts the whole term (“Autumn term”), or from two: “Autumn term begins” and “Autumn term ends”. Weekends and
          bank holidays are skipped. Events that repeat, that last only part of a day, or whose name says nothing of
          this are left out, and you are told so.
        </p>
      </div>
    </details>
  )
}
