import { sql, type SQL } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Schools, Tenant } from '#db/tenants/tenants.server.ts'
import { aNewSchool, someSchools } from './a-folder.ts'
import { aSchoolWithAnAlert } from './a-school-with-an-alert.ts'
import { aServerForAll, bothStores } from './stores.ts'

const server = aServerForAll()
let made = 0

const guarded = [auditEntries, alertEvents, alertEvidence, alerts, worries, checkIns, answers] as const

/** Every way of changing what must stay, one line each. The rows are those of aSchoolWithAnAlert. */
const refused: Readonly<Record<string, SQL>> = {
  'changing an audit line': sql`update audit_entries set action = 'none'`,
  'removing an audit line': sql`delete from audit_entries`,
  'replacing an audit line': sql`insert or replace into audit_entries select seq, 9, verb, 'none', actor_id, actor_roles, on_behalf_of, entity, entity_id, before, after, request_id, address, agent from audit_entries`,
  'replacing an audit line by updating': sql`update or replace audit_entries set action = 'none'`,
  'upserting an audit line': sql`insert into audit_entries select * from audit_entries where true on conflict (seq) do update set action = 'none'`,
  'changing an alert event': sql`update alert_events set written = 'none'`,
  'removing an alert event': sql`delete from alert_events`,
  'replacing an alert event': sql`insert or replace into alert_events select id, alert_id, kind, 9, person_id, 'none' from alert_events`,
  'replacing an alert event by its place': sql`insert or replace into alert_events (rowid, id, alert_id, kind, at) select rowid, 'another', alert_id, kind, 9 from alert_events`,
  'upserting an alert event': sql`insert into alert_events select * from alert_events where true on conflict (id) do update set written = 'none'`,
  'changing evidence': sql`update alert_evidence set found = 'none'`,
  'removing evidence': sql`delete from alert_evidence`,
  'replacing evidence': sql`insert or replace into alert_evidence select id, alert_id, rule_version, severity, 'none', check_in_id, worry_id, through, at from alert_evidence`,
  'replacing evidence by its place': sql`insert or replace into alert_evidence (rowid, id, alert_id, rule_version, severity, found, at) select rowid, 'another', alert_id, rule_version, severity, 'none', at from alert_evidence`,
  'upserting evidence': sql`insert into alert_evidence select * from alert_evidence where true on conflict (id) do update set found = 'none'`,
  'turning an alert to another child': sql`update alerts set child_id = 'ben'`,
  'calling an alert another type': sql`update alerts set type = 'positive_change'`,
  'calling an alert another kind': sql`update alerts set group_key = 'other'`,
  'saying that an alert is about something else': sql`update alerts set about = 'other'`,
  'adding to what is to be sealed': sql`insert into to_seal (place, row_id, clear) values ('alerts', 'safe', 'other')`,
  'making an alert later than it was': sql`update alerts set raised_at = raised_at + 1`,
  'making an alert less serious': sql`update alerts set severity = 'medium'`,
  'making an alert not serious at all': sql`update alerts set severity = 'none'`,
  'removing an alert': sql`delete from alerts where id = 'lonely'`,
  'replacing an alert': sql`insert or replace into alerts (id, child_id, type, about, group_key, severity, audience, state, raised_at, due_at) values ('lonely', 'ben', 'wellbeing_decline', 'sealed', 'mood', 'low', 'class', 'resolved', 1, 1)`,
  'replacing an alert by another of its kind': sql`insert or replace into alerts (id, child_id, type, about, group_key, severity, audience, raised_at, due_at) values ('another', 'ben', 'wellbeing_decline', 'sealed', 'mood', 'low', 'class', 1, 1)`,
  'replacing an alert by its place': sql`insert or replace into alerts (rowid, id, child_id, type, about, group_key, severity, audience, raised_at, due_at) select rowid, 'another', child_id, type, 'sealed', 'new', 'low', audience, 1, 1 from alerts where id = 'lonely'`,
  'upserting an alert': sql`insert into alerts select * from alerts where true on conflict (id) do update set severity = 'low'`,
  'taking the place of an alert by renaming one': sql`update or replace alerts set id = 'lonely' where id = 'safe'`,
  'taking the place of an alert by opening one': sql`update or replace alerts set state = 'unread' where id = 'done'`,
  'changing what a child wrote': sql`update worries set words = 'none'`,
  'changing what a child wrote while the check-in goes on': sql`update worries set words = 'none' where id = 'telling'`,
  'adding to a worry that somebody has read': sql`update worries set size = 'big' where id = 'seen'`,
  'adding to a worry whose check-in is over': sql`update worries set want = 'just read it' where id = 'unseen'`,
  'changing whom a child was afraid of': sql`update worries set safe = 'yes'`,
  'giving a worry to another child': sql`update worries set child_id = 'ben'`,
  'changing who read a worry first': sql`update worries set read_by = 'head'`,
  'changing when a worry was read first': sql`update worries set read_at = null`,
  'handing on a worry that somebody of the school has read': sql`update worries set read_at = null, handed_on_at = 9 where id = 'seen'`,
  'forgetting that the governor has read a worry': sql`update worries set read_at = null where id = 'governed'`,
  'changing when the governor read a worry': sql`update worries set read_at = read_at + 1 where id = 'governed'`,
  'saying that a worry was handed on which still is read': sql`update worries set handed_on_at = read_at + 1 where id = 'governed'`,
  'saying that a worry was handed on which nobody has read': sql`update worries set handed_on_at = 9 where id = 'unseen'`,
  'removing a worry': sql`delete from worries where id = 'unseen'`,
  'replacing a worry': sql`insert or replace into worries (id, child_id, check_in_id, audience, written_at, due_at) values ('unseen', 'ben', 'ben-today', 'class', 1, 1)`,
  'replacing a worry by another of its check-in': sql`insert or replace into worries (id, child_id, check_in_id, audience, written_at, due_at) values ('another', 'ben', 'ben-done', 'class', 1, 1)`,
  'upserting a worry': sql`insert into worries select * from worries where true on conflict (check_in_id) where read_at is null and handed_on_at is null do update set words = 'none'`,
  'changing a completed check-in': sql`update check_ins set mood = 5 where id = 'ana-done'`,
  'opening a completed check-in again': sql`update check_ins set status = 'abandoned', completed_at = null where id = 'ana-done'`,
  'replacing a completed check-in': sql`insert or replace into check_ins (id, child_id, kind, status, day, started_at, face_set) values ('empty-done', 'ana', 'daily_checkin', 'abandoned', '2026-11-19', 1, 3)`,
  'replacing a completed check-in by its place': sql`insert or replace into check_ins (rowid, id, child_id, kind, status, day, started_at, face_set) select rowid, 'another', child_id, kind, 'abandoned', day, 1, 3 from check_ins where id = 'empty-done'`,
  'upserting a completed check-in': sql`insert into check_ins select * from check_ins where id = 'ana-done' on conflict (id) do update set mood = 5`,
  'taking the place of a completed check-in by renaming one': sql`update or replace check_ins set id = 'empty-done' where id = 'ben-today'`,
  'removing a completed check-in': sql`delete from check_ins where id = 'empty-done'`,
  'adding to a completed check-in': sql`insert into check_in_answers select 'another', check_in_id, child_id, activity, 'new', question_text, response_type, value, score, flags, answered_at, superseded_at from check_in_answers where id = 'kept'`,
  'changing an answer': sql`update check_in_answers set value = '[]' where id = 'kept'`,
  'moving an answer into a completed check-in': sql`update check_in_answers set check_in_id = 'ana-done', question_key = 'new' where id = 'open'`,
  'replacing an answer from another check-in': sql`insert or replace into check_in_answers select 'kept', check_in_id, child_id, activity, 'new', question_text, response_type, value, score, flags, answered_at, superseded_at from check_in_answers where id = 'open'`,
  'taking the place of an answer by renaming one': sql`update or replace check_in_answers set id = 'kept' where id = 'open'`,
  'removing an answer': sql`delete from check_in_answers where id = 'kept'`,
}

/** How the triggers speak: a broken foreign key or a full index would prove nothing. */
const ours = expect.stringMatching(/append-only|never|only emptied|another alert of this kind is open/) as string

/** What must stay possible. */
const allowed: Readonly<Record<string, SQL>> = {
  'making an alert more serious': sql`update alerts set severity = 'urgent', state = 'acknowledged' where id = 'safe'`,
  'opening an alert again when no other is open': sql`update alerts set state = 'unread' where id = 'safe'`,
  'reading a worry for the first time': sql`update worries set read_at = 5, read_by = 'lead' where id = 'unseen'`,
  'handing on a worry that the governor alone has read': sql`update worries set read_at = null, handed_on_at = read_at + 1 where id = 'governed'`,
  'reading a worry that was handed on': sql`update worries set read_at = handed_on_at + 1, read_by = 'lead' where id = 'governed'`,
  'adding to a worry while the check-in goes on': sql`update worries set size = 'big', added_id = 'later' where id = 'telling'`,
  'showing a worry only to the lead': sql`update worries set audience = 'lead', due_at = 9`,
  'setting an answer aside while the check-in goes on': sql`update check_in_answers set superseded_at = 5 where id = 'open'`,
  'removing an answer while the check-in goes on': sql`delete from check_in_answers where id = 'open'`,
  'finishing a check-in': sql`update check_ins set status = 'completed', completed_at = 5 where id = 'ben-today'`,
}

async function everything({ read }: Tenant): Promise<unknown[]> {
  return Promise.all(guarded.map((table) => read.select().from(table)))
}

describe.each(bothStores)('in a school kept in a %s', (store) => {
  async function aSchool(): Promise<{ schools: Schools; slug: string }> {
    const schools = await someSchools({ server: server() })
    const slug = `guarded-${++made}`
    await schools.create(aNewSchool(slug, { store }))
    await schools.with(slug, aSchoolWithAnAlert)
    return { schools, slug }
  }

  it('refuses every way of changing what must stay', async () => {
    const { schools, slug } = await aSchool()
    await schools.with(slug, async (tenant) => {
      const before = await everything(tenant)
      for (const [what, statement] of Object.entries(refused)) {
        const answer = await tenant.write((tx) => tx.run(statement)).catch((error: unknown) => error)
        expect.soft(answer, what).toMatchObject({ cause: { code: 'SQLITE_CONSTRAINT', message: ours } })
        expect.soft(await everything(tenant), what).toEqual(before)
      }
    })
  })

  it('lets everything else go on', async () => {
    const { schools, slug } = await aSchool()
    await schools.with(slug, async (tenant) => {
      for (const [what, statement] of Object.entries(allowed)) {
        const before = JSON.stringify(await everything(tenant))
        await tenant.write((tx) => tx.run(statement))
        expect.soft(JSON.stringify(await everything(tenant)), what).not.toBe(before)
      }
    })
  })
})

it('refuses to change or remove what the platform’s own staff did', async () => {
  const { register } = await someSchools()
  const line = sql`insert or replace into platform_audit (seq, at, action, entity, entity_id, request_id) values (1, 1, 'school.create', 'school', 'x', 'r')`
  await register.write((tx) => tx.run(line))
  const attempts = [
    line,
    sql`update platform_audit set action = 'none'`,
    sql`delete from platform_audit`,
    sql`insert into platform_audit select * from platform_audit where true on conflict (seq) do update set action = 'none'`,
  ]
  for (const attempt of attempts)
    await expect(register.write((tx) => tx.run(attempt))).rejects.toMatchObject({
      cause: { message: expect.stringContaining('append-only') as string },
    })
})
