import { randomUUID } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { crisisAnswers, crisisResponses } from '#db/schema/safeguarding/crisis.ts'
import { shares, parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { browserOf, type Asker, type FullSchool } from './every-address.ts'
import type { Fields, Form } from './a-form.ts'
import { answersStep, nearlyOver, over, startsCrisis, stepAt } from './in-a-crisis.ts'

const changes = [
  'crisis_responses',
  // Whoever starts one takes the serious alerts that nobody has.
  'alerts',
  'alert_events',
  'crisis_answers',
  'follow_ups',
  'tellings',
  'shares',
  'file_entries',
  'used_forms',
  'jobs',
  'helplines',
]

/** The crisis of the child that is open, if there is one. */
async function openCrisis({ school, ids }: FullSchool): Promise<string | undefined> {
  const isOpen = and(eq(crisisResponses.childId, ids.childId), isNull(crisisResponses.closedAt))
  const [open] = await school.asks((read) =>
    read.select({ id: crisisResponses.id }).from(crisisResponses).where(isOpen).limit(1),
  )
  return open?.id
}

/** The answer to a step that stands: whoever opens its page has seen it. */
async function standingAnswer({ school }: FullSchool, responseId: string, step: number): Promise<string> {
  const [standing] = await school.asks((read) =>
    read
      .select({ id: crisisAnswers.id })
      .from(crisisAnswers)
      .where(and(eq(crisisAnswers.responseId, responseId), eq(crisisAnswers.step, step)))
      .orderBy(desc(crisisAnswers.at), desc(crisisAnswers.id))
      .limit(1),
  )
  return standing?.id ?? ''
}

function stepForm(step: number, fields: (full: FullSchool) => Fields, keeps: readonly string[] = []): Form {
  return {
    keeps,
    changes,
    async ready(full) {
      const browser = await browserOf(full, 'lead')
      const responseId = (await openCrisis(full)) ?? (await startsCrisis(browser, full.ids.childId))
      if (step === 10) await nearlyOver(browser, responseId, full.people.lead.id)
      const carried = { token: randomUUID(), seen: await standingAnswer(full, responseId, step) }
      return { browser, address: stepAt({ responseId, step }), fields: { ...carried, ...fields(full) } }
    },
  }
}

function plainForm(
  asker: Asker,
  address: (full: FullSchool) => string,
  form: Pick<Form, 'keeps'> & { fields: (full: FullSchool) => Fields },
): Form {
  return {
    keeps: form.keeps ?? [],
    changes,
    ready: async (full) => ({
      browser: await browserOf(full, asker),
      address: address(full),
      fields: form.fields(full),
    }),
  }
}

const yesterday = { day: '2026-11-16', time: '14:05' }
const decision = (full: FullSchool) => ({
  decision: 'tell',
  decidedBy: full.people.lead.id,
  tellerId: full.people.lead.id,
})

/** Every form about a child in danger, about telling the family, and about sharing with others. */
export const crisisForms: Readonly<Record<string, Form>> = {
  'starting the crisis steps': plainForm('lead', ({ ids }) => href(paths.childCrisis, ids), {
    fields: ({ ids }) => ({ alert: ids.alertId, worry: '', concern: '', token: randomUUID() }),
  }),
  'step 1': stepForm(1, () => ({ danger: 'no' })),
  'step 2': stepForm(2, () => ({ where: 'x', who: 'x', time: '09:05' }), ['where', 'who']),
  'step 3': stepForm(3, () => ({ saw: 'x' }), ['saw']),
  'step 4': stepForm(4, () => ({ medical: 'none', details: 'x' }), ['details']),
  'step 5': stepForm(5, () => ({ home: 'yes', why: 'x', collects: 'x' }), ['why', 'collects']),
  'step 6': stepForm(
    6,
    () => ({ told: 'police', name: 'x', time: '09:05', reference: 'x', what: 'x', consent: 'given' }),
    ['name', 'reference', 'what'],
  ),
  'step 7': stepForm(7, ({ people }) => ({ decision: 'tell', decidedBy: people.lead.id, reason: 'x' }), ['reason']),
  'step 8': stepForm(8, () => ({ said: 'x' }), ['said']),
  'step 9': stepForm(9, ({ people }) => ({ task: 'x', owner: people.lead.id, day: '2026-11-18' }), ['task']),
  'step 10': stepForm(10, () => over, ['words', 'unanswered']),
  'a second look': {
    keeps: ['found'],
    changes,
    async ready(full) {
      const deputy = await browserOf(full, 'deputy')
      const responseId = await startsCrisis(deputy, full.ids.childId)
      await nearlyOver(deputy, responseId, full.people.lead.id)
      await answersStep(deputy, { responseId, step: 10 }, over)
      const address = href(paths.crisisReview, { responseId })
      return { browser: await browserOf(full, 'lead'), address, fields: { found: 'x', token: randomUUID() } }
    },
  },
  'the numbers to ring': plainForm('lead', () => paths.helplines, {
    keeps: ['services', 'officer', 'health', 'adults', 'local'],
    fields: () => ({
      ...{ services: '01632 960001', officer: '01632 960002' },
      ...{ health: '111', adults: '0808 800 5000', local: '' },
    }),
  }),
  'telling the family': plainForm('lead', ({ ids }) => href(paths.tellings, ids), {
    keeps: ['reason', 'mayBeSaid'],
    fields: (full) => ({ ...decision(full), reason: 'x', mayBeSaid: 'x', notBefore: '', token: randomUUID() }),
  }),
  'the family has been told': {
    keeps: ['said'],
    changes,
    async ready(full) {
      const browser = await browserOf(full, 'lead')
      full.school.clock.forward(1)
      const fields = { ...decision(full), reason: 'x', mayBeSaid: 'x', notBefore: '', token: randomUUID() }
      await browser.submit(href(paths.tellings, full.ids), fields)
      const tellingId =
        (await full.school.rows(parentContacts))
          .map(({ id }) => id)
          .sort()
          .at(-1) ?? ''
      const told = { ...yesterday, toldBy: full.people.lead.id, said: 'x' }
      return { browser, address: href(paths.told, { tellingId }), fields: told }
    },
  },
  'sharing with others': plainForm('lead', ({ ids }) => href(paths.childShares, ids), {
    keeps: ['name', 'reference', 'what', 'reason'],
    fields: () => ({ ...shared, referral: 'yes', token: randomUUID() }),
  }),
  'an answer from others': {
    keeps: ['answer'],
    changes,
    async ready(full) {
      const browser = await browserOf(full, 'lead')
      await browser.submit(href(paths.childShares, full.ids), { ...shared, token: randomUUID() })
      const shareId =
        (await full.school.rows(shares))
          .map(({ id }) => id)
          .sort()
          .at(-1) ?? ''
      return { browser, address: href(paths.shareAnswer, { shareId }), fields: { answer: 'x' } }
    },
  },
}

const shared = {
  decision: 'shared',
  recipient: 'children’s services',
  name: 'x',
  reference: 'x',
  consent: 'refused',
  what: 'x',
  reason: 'x',
  ...yesterday,
}
