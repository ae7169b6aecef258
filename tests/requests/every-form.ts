import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { rateLimits } from '#db/schema/access.ts'
import { alertEvidence, alerts, type AlertState } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser } from '#tests/support/browser.ts'
import { crisisForms } from './crisis-forms.ts'
import { addressOf, browserOf, type FullSchool } from './every-address.ts'
import { leavingForms } from './leaving-forms.ts'
import { aConcern } from './passing-on.ts'
import { goToWorryBox, hiddenField } from './tablet.ts'
import type { Fields, Form } from './a-form.ts'

/** Written by being there and by being refused, whatever is sent. */
export const alwaysChanging = ['sessions', 'tries', 'audit_entries', 'class_openings']

async function atTheDoor(full: FullSchool): Promise<Browser> {
  const browser = full.school.browser()
  const { code } = await full.school.opening({ id: full.ids.classId })
  await browser.submit(paths.classCode, { code })
  return browser
}

function childForm(address: string, fields: Fields, changes: readonly string[]): Form {
  return {
    changes,
    async ready(full) {
      const browser = await browserOf(full, 'child')
      await browser.submit(paths.checkIn)
      return { browser, address, fields }
    },
  }
}

/** A form about a worry of a child who said that there is something. */
function worryForm(address: string, fields: Fields): Form {
  return {
    changes: [...checkInTables, ...alertTables, 'alert_evidence', 'child_stickers', 'child_data_keys'],
    async ready(full) {
      const browser = await browserOf(full, 'child')
      const checkIn = hiddenField(await goToWorryBox(browser), 'checkIn')
      if (address !== paths.worryBox) await browser.submit(paths.worryBox, { checkIn, worry: 'yes' })
      const token = address === paths.worryWords ? { token: randomUUID() } : {}
      return { browser, address, fields: { checkIn, ...token, ...fields } }
    },
  }
}

type AlertPath = 'acknowledgement' | 'note' | 'resolution' | 'headAcknowledgement' | 'headNote' | 'headResolution'

/** The form of the lead, or of the head, about an alert which has got as far as the form needs. */
function alertForm(
  path: (typeof paths)[AlertPath],
  state: AlertState,
  form: Pick<Form, 'keeps'> & { fields: (seen: string) => Fields },
): Form {
  return {
    keeps: form.keeps ?? [],
    changes: alertTables,
    async ready(full) {
      const isHeads = path.startsWith('/allegations')
      const alertId = isHeads ? full.ids.headAlertId : full.ids.alertId
      const [alert] = (await full.school.rows(alerts)).filter(({ id }) => id === alertId)
      if (alert?.state !== state)
        await full.school.write((tx) => tx.update(alerts).set({ state }).where(eq(alerts.id, alertId)))
      const evidence = (await full.school.rows(alertEvidence)).filter((found) => found.alertId === alertId)
      const told = (await full.school.rows(worries)).filter(({ id }) => evidence.some(({ worryId }) => worryId === id))
      const seen =
        [...evidence.map(({ id }) => id), ...told.map(({ id, addedId }) => addedId ?? id)].sort().at(-1) ?? ''
      return {
        browser: await browserOf(full, isHeads ? 'head' : 'lead'),
        address: href(path, { alertId }),
        fields: form.fields(seen),
      }
    },
  }
}

/** A form about a concern that somebody has read already, and that stays so for the next try. */
function concernForm(
  path: typeof paths.concernDecision | typeof paths.allegationDecision | typeof paths.allegationPassing,
  asker: 'lead' | 'head',
  form: Pick<Form, 'keeps'> & { fields: () => Fields },
): Form {
  return {
    keeps: form.keeps ?? [],
    changes: [...alertTables, 'concerns', 'file_entries', 'kept_from'],
    async ready(full) {
      await full.school.write((tx) => tx.update(concerns).set({ state: 'open' }))
      return { browser: await browserOf(full, asker), address: addressOf(path, full.ids), fields: form.fields() }
    },
  }
}

const decided = () => ({ outcome: 'police', decision: 'x', reasons: 'x', notReferred: '' })
const kept = ['decision', 'reasons', 'notReferred']
const when = { day: '2026-11-17', time: '08:50' }

const checkInTables = ['check_ins', 'check_in_answers', 'used_forms']
/** Telling something sets off what is to happen when nobody reads it. */
const alertTables = ['alerts', 'alert_events', 'used_forms', 'worries', 'jobs', 'messages', 'mail_standing']

const takingForm = { keeps: ['note'], fields: (seen: string) => ({ note: 'x', seen }) }
const alertNoteForm = { keeps: ['note'], fields: () => ({ note: 'x', token: randomUUID() }) }
const resolvingForm = {
  keeps: ['done', 'reason', 'noRecord'],
  fields: () => ({
    done: 'x',
    outcome: 'kept an eye on it',
    told: 'yes',
    reason: '',
    noRecord: 'x',
    verdict: 'right',
  }),
}

/** Every form of every page of a school. */
export const everyForm: Readonly<Record<string, Form>> = {
  'class code': {
    keeps: [],
    changes: [],
    ready: (full) =>
      Promise.resolve({ browser: full.school.browser(), address: paths.classCode, fields: { code: 'ZZZZZZ' } }),
  },
  who: {
    changes: [],
    ready: async (full) => ({ browser: await atTheDoor(full), address: paths.who, fields: { child: full.mia.id } }),
  },
  pictures: {
    changes: ['child_keys'],
    async ready(full) {
      const browser = await atTheDoor(full)
      await browser.submit(paths.who, { child: full.mia.id })
      await browser.visit(paths.pictures)
      return { browser, address: paths.pictures, fields: { picture: 'cat', place: '0', again: '' } }
    },
  },
  feeling: childForm(paths.feeling, { feeling: '3' }, checkInTables),
  words: childForm(paths.words, { words: 'calm' }, checkInTables),
  about: childForm(paths.about, { about: 'home' }, checkInTables),
  helper: childForm(paths.helper, { helper: 'yes' }, checkInTables),
  'a worry?': worryForm(paths.worryBox, { worry: 'yes' }),
  'safe?': worryForm(paths.safe, { answer: 'yes' }),
  'what the worry is about': worryForm(paths.worryTopic, { answer: 'home' }),
  'how big the worry is': worryForm(paths.worrySize, { answer: 'small' }),
  'what would help': worryForm(paths.worryWant, { answer: 'just read it' }),
  'who would help': worryForm(paths.worryPerson, { answer: 'anyone' }),
  'a worry in words': { ...worryForm(paths.worryWords, { words: 'hello' }), keeps: ['words'] },
  'a note on paper': {
    keeps: ['words', 'where'],
    changes: [...alertTables, 'alert_evidence', 'kept_from', 'child_data_keys'],
    ready: async (full) => ({
      browser: await browserOf(full, 'practitioner'),
      address: paths.paperNote,
      fields: {
        token: randomUUID(),
        child: full.mia.id,
        words: 'hello',
        where: 'in the hall',
        day: '2026-11-16',
        time: '10:00',
        safe: 'yes',
      },
    }),
  },
  talk: childForm(paths.talk, { token: randomUUID(), person: 'anyone' }, [
    ...checkInTables,
    ...alertTables,
    'alert_evidence',
  ]),
  garden: childForm(paths.garden, { plant: 'oak', place: 'r2c2' }, [...checkInTables, 'garden_items']),
  'bring back': {
    changes: [...checkInTables, 'garden_items'],
    ready: async (full) => ({
      browser: await browserOf(full, 'child'),
      address: href(paths.bringBack, full.ids),
      fields: { place: 'r1c1' },
    }),
  },
  'sign in': {
    keeps: ['email'],
    changes: [],
    async ready(full) {
      await full.school.write((tx) => tx.delete(rateLimits))
      return { browser: full.school.browser(), address: paths.signIn, fields: { email: 'a@b.example', password: 'x' } }
    },
  },
  'opening a class': {
    changes: [],
    ready: async (full) => ({
      browser: await browserOf(full, 'lead'),
      address: href(paths.opening, full.ids),
      fields: { minutes: '30' },
    }),
  },
  'taking an alert': alertForm(paths.acknowledgement, 'unread', takingForm),
  'a note on an alert': alertForm(paths.note, 'acknowledged', alertNoteForm),
  'resolving an alert': alertForm(paths.resolution, 'acknowledged', resolvingForm),
  'taking everything about a child': {
    changes: alertTables,
    async ready(full) {
      await full.school.write((tx) => tx.update(alerts).set({ state: 'unread', acknowledgedBy: null }))
      const ofLead = (await full.school.rows(alerts)).filter(({ audience }) => audience !== 'head').map(({ id }) => id)
      const evidence = (await full.school.rows(alertEvidence)).filter(({ alertId }) => ofLead.includes(alertId))
      const seen = evidence.map(({ id }) => id).sort()
      const [browser, address] = [await browserOf(full, 'lead'), href(paths.taking, full.ids)]
      return { browser, address, fields: { seen: seen.at(-1) ?? '', alerts: ofLead.join(' ') } }
    },
  },
  'a head takes an alert': alertForm(paths.headAcknowledgement, 'unread', takingForm),
  'a head’s note on an alert': alertForm(paths.headNote, 'acknowledged', alertNoteForm),
  'a head resolves an alert': alertForm(paths.headResolution, 'acknowledged', resolvingForm),
  'passing a concern on': {
    keeps: ['seen', 'childWords', 'done', 'whoKnows', 'adultName'],
    changes: [...alertTables, 'concerns', 'file_entries', 'child_data_keys', 'kept_from'],
    ready: async (full) => ({
      browser: await browserOf(full, 'office'),
      address: paths.newConcern,
      fields: aConcern(full.school, { child: full.mia.id }),
    }),
  },
  ...leavingForms,
  'deciding on a concern': concernForm(paths.concernDecision, 'lead', { keeps: kept, fields: decided }),
  'deciding on what is about a grown-up': concernForm(paths.allegationDecision, 'head', {
    ...{ keeps: kept, fields: decided },
  }),
  'passing the child’s part to the lead': concernForm(paths.allegationPassing, 'head', {
    keeps: ['seen'],
    fields: () => ({ token: randomUUID(), seen: 'x', withWords: '' }),
  }),
  'handing a worry back': {
    keeps: ['reason'],
    changes: [...alertTables, 'alert_evidence', 'kept_from'],
    ready: async (full) => ({
      browser: await browserOf(full, 'head'),
      address: addressOf(paths.handingBack, full.ids),
      fields: { token: randomUUID(), reason: 'x' },
    }),
  },
  'adding to a file': {
    keeps: ['words', 'reasons'],
    changes: ['file_entries', 'used_forms'],
    ready: async (full) => ({
      browser: await browserOf(full, 'lead'),
      address: href(paths.newFileEntry, full.ids),
      fields: { token: randomUUID(), kind: 'decision', words: 'x', reasons: 'x', ...when },
    }),
  },
  'putting a line right': {
    keeps: ['words'],
    changes: ['file_entries', 'used_forms'],
    ready: async (full) => ({
      browser: await browserOf(full, 'lead'),
      address: href(paths.fileCorrection, full.ids),
      fields: { token: randomUUID(), how: 'put right', words: 'x', ...when },
    }),
  },
  'a new password': {
    changes: [],
    async ready(full) {
      await full.school.write((tx) => tx.delete(rateLimits))
      const fields = { currentPassword: 'x', newPassword: 'x' }
      return { browser: await browserOf(full, 'office'), address: paths.myPassword, fields }
    },
  },
  'my telephone number': {
    keeps: ['telephone'],
    changes: ['people'],
    ready: async (full) => ({
      browser: await browserOf(full, 'office'),
      address: paths.myTelephone,
      fields: { telephone: '01632 960003' },
    }),
  },
  'setting school days': {
    keeps: ['from', 'until', 'opens', 'closes'],
    changes: ['school_days', 'jobs'],
    ready: async (full) => ({
      browser: await browserOf(full, 'office'),
      address: paths.schoolDays,
      fields: { from: '2026-11-23', until: '2026-11-24', kind: 'inset', opens: '08:45', closes: '15:30' },
    }),
  },
  'bringing in a calendar': {
    keeps: ['text', 'opens', 'closes'],
    changes: [],
    ready: async (full) => ({
      browser: await browserOf(full, 'office'),
      address: paths.calendarImport,
      fields: { text: '2026-11-23,school', opens: '08:45', closes: '15:30' },
    }),
  },
  'changes to the calendar': {
    changes: ['school_days', 'jobs'],
    ready: async (full) => ({
      browser: await browserOf(full, 'office'),
      address: paths.calendarChanges,
      fields: { days: '2026-11-23,school,08:45,15:30' },
    }),
  },
  'a child away': {
    keeps: ['from', 'until'],
    changes: ['absences'],
    ready: async (full) => ({
      browser: await browserOf(full, 'practitioner'),
      address: href(paths.absence, full.ids),
      fields: { from: '2026-11-23', until: '2026-11-24' },
    }),
  },
  'a child not away after all': {
    changes: ['absences'],
    ready: async (full) => ({
      browser: await browserOf(full, 'practitioner'),
      address: href(paths.absenceTakingBack, full.ids),
      fields: { date: '2026-11-23' },
    }),
  },
  'a child’s timetable': {
    keeps: ['from', 'until'],
    changes: ['timetables'],
    ready: async (full) => ({
      browser: await browserOf(full, 'office'),
      address: href(paths.timetable, full.ids),
      fields: { weekdays: 'monday', from: '2026-11-23', until: '' },
    }),
  },
  ...crisisForms,
}
