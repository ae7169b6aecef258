import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { openLocalClient } from '#db/clients/local-client.server.ts'
import { loadMigrations, migrate } from '#db/stores/migrations.server.ts'
import { aFolder, aNewSchool, earlierMigrations, someSchools } from './a-folder.ts'

/** What alerts were about before it was sealed: alone, kept apart, with an allegation, and for the head. */
export const packed = [
  'decline',
  'words: suicide',
  'decline; kept mr-ali; kept mrs-khan',
  'words: physical_abuse; kept a grown-up of the school; kept for the head; kept mr-ali',
  'the headteacher; kept the headteacher; kept ms-okoro',
  'record damaged; kept for the head; kept mr-ali',
] as const
const people = ['mr-ali', 'mrs-khan', 'ms-okoro']
/** What else stood in clear: why an alert was raised, what happened to it, small signs, and the pictures of a child. */
const reason = 'What they wrote may be about wanting to die.'
const facts = '["word 3: i want to die","rule SU-1"]'
const telling = [
  '; kept ',
  ...packed.filter((text) => text.includes(':')),
  reason,
  'SU-1',
  'Message to',
  'wellbeing-sign',
  '"boat"',
]

/** Which of all this stands in the bytes of a folder's files. */
export function tellingIn(folder: string): string[] {
  const bytes = bytesIn(folder)
  return telling.filter((text) => bytes.includes(text))
}

/** More than is sealed in one change. */
export const manyAlerts = 450
const manyChildren = 9

/** Everything that stands in any file of a folder. */
function bytesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)).toString('latin1')).join('\n')
}

/** A school whose file was left by the build before alerts were sealed. */
export async function anEarlierSchool() {
  const dataDir = aFolder()
  const schools = await someSchools({ dataDir })
  await schools.create(aNewSchool('oakfield'))
  const place = await schools.maintenance('oakfield', (found) => Promise.resolve(found))
  if (place.store !== 'file') throw new Error('a file was expected')
  rmSync(place.file)
  const client = openLocalClient({ file: place.file })
  await migrate(client, loadMigrations(earlierMigrations('alert_groups')))
  client.close()
  const old = new Database(place.file)
  fill(old)
  old.close()
  return { dataDir, schools, file: place.file }
}

function fill(old: Database.Database): void {
  old.exec("INSERT INTO classes VALUES ('owls', 'Owls', 1)")
  const child = old.prepare(
    "INSERT INTO children (id, number, first_name, family_initial, year_group, class_id, joined_on, created_at) VALUES (?, ?, 'Ana', 'K', 'R', 'owls', '2026-09-03', 1)",
  )
  const pictures = old.prepare('INSERT INTO child_keys (child_id, pictures) VALUES (?, ?)')
  for (let n = 0; n < manyChildren; n++) {
    child.run('child-'.concat(String(n)), n)
    pictures.run('child-'.concat(String(n)), '["cat","star","boat"]')
  }
  old.exec(
    "INSERT INTO check_ins (id, child_id, kind, status, day, started_at, completed_at, face_set) VALUES ('asked', 'child-0', 'daily', 'completed', '2026-11-16', 1, 2, 3)",
  )
  old.exec("INSERT INTO child_stickers VALUES ('given', 'child-0', 'asked', 'told-someone', 1)")
  const person = old.prepare("INSERT INTO people (id, name, known_as, email, created_at) VALUES (?, 'A', 'A', ?, 1)")
  for (const id of people) person.run(id, id.concat('@school.example'))
  const alert = old.prepare(
    "INSERT INTO alerts (id, child_id, type, category, severity, audience, state, raised_at, due_at) VALUES (?, ?, 'safeguarding', ?, 'high', 'lead', ?, 1, 1)",
  )
  old.exec("INSERT INTO worries (id, child_id, audience, written_at, due_at) VALUES ('told', 'child-0', 'class', 1, 1)")
  old.exec("INSERT INTO low_signs VALUES ('small', 'child-0', 'told', 'wellbeing-sign', '2026-11-16', 1)")
  const kept = old.prepare('INSERT INTO kept_from (id, person_id, alert_id, at) VALUES (?, ?, ?, 1)')
  const evidence = old.prepare(
    "INSERT INTO alert_evidence (id, alert_id, rule, rule_version, severity, reason, facts, at) VALUES (?, ?, 'SU-1', '2026-11', 'high', ?, ?, 1)",
  )
  const event = old.prepare("INSERT INTO alert_events (id, alert_id, kind, at, reason) VALUES (?, ?, 'told', 1, ?)")
  for (let n = 0; n < manyAlerts; n++) {
    const category = packed[n % packed.length] ?? ''
    const id = 'alert-'.concat(String(n).padStart(3, '0'))
    alert.run(id, 'child-'.concat(String(n % manyChildren)), category, n < packed.length ? 'unread' : 'resolved')
    evidence.run('because-'.concat(id), id, reason, facts)
    event.run('told-'.concat(id), id, 'Message to Mrs Khan.')
    for (const who of people.filter((one) => category.includes(one))) kept.run(id.concat(who), who, id)
  }
}
