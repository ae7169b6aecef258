import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { jobs } from '#db/schema/jobs.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openedEvidence } from '#tests/support/opened.ts'
import { aSchool } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'
import { carried } from './telling.ts'

async function aSchoolWithMia() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mia = await school.child('Mia', { in: willow })
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  return { school, willow, mia, mrAli, mrsKhan }
}
const said = (child: { id: string }, words: string, more: Record<string, string> = {}) => ({
  token: crypto.randomUUID(),
  child: child.id,
  words,
  where: '',
  day: '2026-11-17',
  time: '09:00',
  ...more,
})

test('what a child put on paper is a worry in the child’s own words, and typing it is not reading it', async () => {
  const { school, mia, mrAli, mrsKhan } = await aSchoolWithMia()
  const teacher = await school.signedIn(mrAli)
  const sent = await teacher.submit(
    paths.paperNote,
    said(mia, 'I dont lik playtime\n no body plays', { where: 'on a note' }),
  )
  expect(sent.status).toBe(303)
  expect(wordsOn(await teacher.visit(sent.location ?? ''))).toContain(
    'Saved. The child said it on Tuesday 17 November 2026.',
  )
  const [worry] = await school.rows(worries)
  expect(worry).toMatchObject({
    source: 'paper',
    enteredBy: mrAli.id,
    childId: mia.id,
    readAt: null,
    dueAt: new Date('2026-11-17T15:30:00Z'),
    occurredAt: new Date('2026-11-17T09:00:00Z'),
  })
  expect((await school.rows(jobs)).map(({ kind }) => kind)).toContain('worry.escalate')

  const own = await teacher.visit(`/worries/${worry?.id}`)
  expect(own.html).toContain('I dont lik playtime\n no body plays')
  expect(wordsOn(own)).toContain('Someone else will read it')
  expect(own.html).not.toContain('I have read this')
  expect((await teacher.submit(`/worries/${worry?.id}/reading`, { seen: worry?.id ?? '' })).status).toBe(409)

  const lead = await school.signedIn(mrsKhan)
  const page = wordsOn(await lead.visit(`/worries/${worry?.id}`))
  expect(page).toContain('Mr Ali wrote this down for Mia.')
  expect(page).toContain('on a note')
  expect((await lead.submit(`/worries/${worry?.id}/reading`, { seen: worry?.id ?? '' })).status).toBe(303)
})

test('the rules read what is written down as well, and the words of the reason say that it was said', async () => {
  const { school, mia, mrAli } = await aSchoolWithMia()
  const teacher = await school.signedIn(mrAli)
  await teacher.submit(paths.paperNote, said(mia, 'my dad hits me', { safe: 'no' }))
  const reasons = (await school.asks(openedEvidence)).map(({ reason }) => reason)
  expect(reasons).toContain('They said that they do not feel safe.')
  expect(reasons).toContain('What they wrote may be about being hurt by someone.')
  expect(await school.rows(worries)).toMatchObject([{ audience: 'lead', readAt: null }])
})

test('taking the alert that one’s own note raised does not count as reading it', async () => {
  const { school, mia, mrsKhan } = await aSchoolWithMia()
  await school.person('deputy', { name: 'Joe Osei' })
  const lead = await school.signedIn(mrsKhan)
  await lead.submit(paths.paperNote, said(mia, 'my dad hits me'))
  const [alert] = await school.rows(alerts)
  const seen = carried((await lead.visit(`/alerts/${alert?.id}`)).html, 'seen')
  expect((await lead.submit(`/alerts/${alert?.id}/acknowledgement`, { seen, note: '' })).status).toBe(303)
  expect(await school.rows(worries)).toMatchObject([{ readAt: null }])
})

test('where there is nobody else who may read it, whoever wrote it down may', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mia = await school.child('Mia', { in: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const lead = await school.signedIn(mrsKhan)
  await lead.submit(paths.paperNote, said(mia, 'i miss my cat'))
  const [worry] = await school.rows(worries)
  expect((await lead.submit(`/worries/${worry?.id}/reading`, { seen: worry?.id ?? '' })).status).toBe(303)
})

test('a note sent twice is kept once, and a child out of reach is not found', async () => {
  const { school, mia, mrAli } = await aSchoolWithMia()
  const teacher = await school.signedIn(mrAli)
  const note = said(mia, 'hello')
  for (const press of [1, 2]) expect((await teacher.submit(paths.paperNote, note)).status, `press ${press}`).toBe(303)
  expect(await school.rows(worries)).toHaveLength(1)
  const other = await school.child('Ben', { in: await school.class('Oak') })
  expect((await teacher.submit(paths.paperNote, said(other, 'hello'))).status).toBe(404)
  expect(await school.rows(worries)).toHaveLength(1)
})

test('a note about to be, or about nothing, comes back with what was typed', async () => {
  const { school, mia, mrAli } = await aSchoolWithMia()
  const teacher = await school.signedIn(mrAli)
  const later = await teacher.submit(paths.paperNote, said(mia, 'typed already', { day: '2026-12-24' }))
  expect(later.status).toBe(422)
  expect(later.html).toContain('typed already')
  expect(later.html).toContain('href="#day"')
  const empty = await teacher.submit(paths.paperNote, said(mia, ' '))
  expect(empty.html).toContain('Write what the child wrote or said')
})
