import Database from 'libsql'

const counts =
  "SELECT (SELECT count(*) FROM check_ins WHERE status = 'completed') AS check_ins, (SELECT count(*) FROM check_in_answers) AS answers, (SELECT count(*) FROM worries) AS worries, (SELECT count(*) FROM alerts) AS alerts, (SELECT count(*) FROM alert_evidence) AS evidence, (SELECT count(*) FROM alert_events WHERE kind = 'raised') AS events, (SELECT count(*) FROM child_stickers) AS stickers, (SELECT count(*) FROM child_data_keys) AS keys, (SELECT count(*) FROM audit_entries WHERE action = 'check-in.do') AS audited"

type Left = { readonly checkIns: number; readonly each: string }

/** How many completed check-ins a school's file holds, and what each of them left: so many rows of each kind. */
function leftIn(file: string): Left {
  const database = new Database(file)
  const left = database.prepare(counts).get([]) as Record<string, number>
  database.close()
  const { check_ins: checkIns = 0, ...others } = left
  const each = Object.entries(others).map(([kind, rows]) => `${kind} ${rows / checkIns}`)
  return { checkIns, each: each.join(', ') }
}

type Side = { readonly file: string; readonly least: number }

/** A comparison of two ways to keep the same thing is worth nothing unless they keep the same, and as much as was asked. */
export function mustLeaveTheSame(ours: Side, bare: Side): void {
  const [one, other] = [leftIn(ours.file), leftIn(bare.file)]
  if (one.checkIns < ours.least || other.checkIns < bare.least) throw new Error('not every check-in was kept')
  if (one.each !== other.each) throw new Error(`the two sides keep different things:\n${one.each}\n${other.each}`)
}
