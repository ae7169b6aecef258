import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hashPassword } from '#app/access/password.server.ts'
import { paths, type Path } from '#app/web/paths.ts'
import { sessions } from '#db/schema/access.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { aSchool } from '#tests/support/school.ts'
import { addressOf, aFullSchool, browserOf, schoolPaths } from './every-address.ts'
import { wordsOn } from './tablet.ts'

const password = 'a long password of mine'

/** A lead whose session is kept alive, as it is while somebody works, for as long as it takes. */
async function aLeadAtWork() {
  const school = await aSchool()
  const amira = await school.child('Amira', { in: await school.class('Willow') })
  const mrsKhan = await school.person('lead', { passwordHash: await hashPassword(password) })
  const lead = await school.signedIn(mrsKhan)
  async function workOn(minutes: number) {
    for (let gone = 0; gone < minutes; gone += 10) {
      school.clock.forward(10)
      await lead.visit('/desk')
    }
  }
  return { school, amira, lead, workOn, address: `/files/${amira.id}` }
}

const entry = () => ({
  ...{ token: randomUUID(), kind: 'action', words: 'rang the aunt', reasons: '' },
  ...{ day: '2026-11-16', time: '14:05' },
})

const firstReading = 'is read first, and nothing may stand before it'
const dailyWork = 'is the day’s work of a class, as its teacher sees it'
const noChild = 'tells nothing of a child'

/** What opens to whoever is signed in, however long ago they gave their password, and why. */
const withoutPassword: Readonly<Partial<Record<Path, string>>> = {
  [paths.desk]: firstReading,
  [paths.toDo]: firstReading,
  [paths.alert]: firstReading,
  [paths.acknowledgement]: firstReading,
  [paths.note]: firstReading,
  [paths.resolution]: firstReading,
  [paths.alertNaming]: firstReading,
  [paths.checkOns]: firstReading,
  [paths.checkOnCount]: firstReading,
  [paths.worries]: firstReading,
  [paths.worry]: firstReading,
  [paths.naming]: firstReading,
  [paths.concerns]: 'lists who waits and what they passed on themselves: opening one asks',
  [paths.newConcern]: 'takes in, and nothing may stand before telling',
  [paths.passedOn]: 'is what somebody passed on themselves',
  [paths.paperNote]: 'takes in, and nothing may stand before telling',
  [paths.paperNoteKept]: 'says that it is kept',
  [paths.classes]: dailyWork,
  [paths.children]: dailyWork,
  [paths.classToday]: dailyWork,
  [paths.opening]: dailyWork,
  [paths.child]: dailyWork,
  [paths.childPictures]: dailyWork,
  [paths.childAnimal]: dailyWork,
  [paths.closing]: dailyWork,
  [paths.lettingIn]: dailyWork,
  [paths.absence]: dailyWork,
  [paths.duty]: noChild,
  [paths.governor]: noChild,
  [paths.governorReading]: 'asks for the governor’s own code',
  [paths.governorRead]: 'asks for the governor’s own code',
  [paths.longClosures]: noChild,
  [paths.rules]: noChild,
  [paths.failedWork]: noChild,
  [paths.school]: noChild,
  [paths.mySessions]: noChild,
  [paths.myTelephone]: noChild,
  [paths.myPassword]: noChild,
  [paths.confirm]: noChild,
  [paths.signIn]: noChild,
  [paths.frontDoor]: noChild,
  [paths.help]: noChild,
  [paths.whoCanSee]: noChild,
  [paths.classCode]: noChild,
  [paths.taken]: noChild,
}

describe('a safeguarding room', () => {
  test('asks for the password again after an hour, and leads back to where somebody was', async () => {
    const { lead, workOn, address } = await aLeadAtWork()
    expect((await lead.visit(address)).status).toBe(200)
    await workOn(50)
    expect((await lead.visit(address)).status).toBe(200)
    await workOn(10)
    for (const room of [address, '/files', `${address}/entries`]) {
      const asked = await lead.visit(room)
      expect(asked).toMatchObject({ status: 302, location: `/confirm?next=${encodeURIComponent(room)}` })
    }
    expect((await lead.visit('/desk')).status).toBe(200)
    const confirmed = await lead.submit(`/confirm?next=${encodeURIComponent(address)}`, { password })
    expect(confirmed).toMatchObject({ status: 303, location: address })
    expect((await lead.visit(address)).status).toBe(200)
    await workOn(60)
    expect((await lead.visit(address)).status).toBe(302)
  })

  test('#2 takes a form that somebody wrote for a long time, and after four hours asks first and gives every word back', async () => {
    const { school, lead, workOn, address } = await aLeadAtWork()
    await workOn(180)
    expect((await lead.submit(`${address}/entries`, entry())).status).toBe(303)
    await workOn(60)
    const words = 'rang the aunt again, who had seen it too'
    const late = await lead.submit(`${address}/entries`, { ...entry(), words })
    expect(late.location).toMatch(/^\/confirm\?next=%2Ffiles%2F[\w-]+%2Fentries%3Fheld%3D/)
    expect(await school.rows(fileEntries)).toHaveLength(1)
    const confirmed = await lead.submit(late.location ?? '', { password })
    const page = await lead.visit(confirmed.location ?? '')
    expect(wordsOn(page)).toContain('Your password was asked for before this was saved.')
    expect(page.html).toContain(words)
    expect((await lead.submit(`${address}/entries`, { ...entry(), words })).status).toBe(303)
    expect(await school.rows(fileEntries)).toHaveLength(2)
  })

  test.each(['lead', 'deputy', 'head'] as const)(
    '#23 asks a %s who gave their password an hour ago, at every address that is not open for a reason',
    { timeout: 60_000 },
    async (asker) => {
      const full = await aFullSchool(await aSchool())
      const { school } = full
      const browser = await browserOf(full, asker)
      const opens = async (path: Path) => (await browser.visit(addressOf(path, full.ids))).status === 200
      const fresh: Path[] = []
      for (const path of schoolPaths) if (await opens(path)) fresh.push(path)
      const anHourAgo = new Date(school.clock.now().getTime() - 60 * 60_000)
      await school.write((tx) => tx.update(sessions).set({ createdAt: anHourAgo }))
      const open: Path[] = []
      for (const path of fresh) {
        const { location } = await browser.visit(addressOf(path, full.ids))
        if (!location?.startsWith(`${paths.confirm}?next=`)) open.push(path)
      }
      expect(fresh.length - open.length).toBeGreaterThan(5)
      expect(open.filter((path) => withoutPassword[path] === undefined)).toEqual([])
    },
  )
})

describe('giving the password again', () => {
  test('#23 goes on under a new id, and whoever had copied the old one is out', async () => {
    const { school, lead, address } = await aLeadAtWork()
    const copied = school.browser()
    copied.jar.set('sid', lead.jar.get('sid') ?? '')
    expect((await copied.visit('/desk')).status).toBe(200)
    const confirmed = await lead.submit('/confirm', { password })
    expect(confirmed.headers.get('Set-Cookie')).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(lead.jar.get('sid')).not.toBe(copied.jar.get('sid'))
    expect((await copied.visit('/desk')).location).toContain('/sign-in')
    expect((await lead.visit(address)).status).toBe(200)
    expect(await school.rows(sessions)).toHaveLength(1)
  })

  test('#23 leaves what stands open on other pages of the same person to be sent', async () => {
    const { lead, address } = await aLeadAtWork()
    await lead.visit(`${address}/entries`)
    const open = lead.open.whose
    await lead.submit('/confirm', { password })
    lead.open.whose = open
    expect((await lead.submit(`${address}/entries`, entry())).status).toBe(303)
  })

  test('with a wrong one opens nothing and is on the record', async () => {
    const { school, lead, workOn, address } = await aLeadAtWork()
    await workOn(60)
    const wrong = await lead.submit('/confirm', { password: 'not mine' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('This is not your password')
    expect(wrong.html).not.toContain('not mine')
    expect((await lead.submit('/confirm', { password: '' })).html).toContain('Enter your password')
    expect((await lead.visit(address)).status).toBe(302)
    const tried = (await school.audit()).filter(({ after }) => after?.includes('askedForPassword'))
    expect(tried).toHaveLength(1)
  })

  test('can be tried ten times in a quarter of an hour, even with the right one', async () => {
    const { school, lead } = await aLeadAtWork()
    for (let tried = 0; tried < 10; tried++)
      expect((await lead.submit('/confirm', { password: `wrong ${tried}` })).html).toContain(
        'This is not your password',
      )
    const late = await lead.submit('/confirm', { password })
    expect(late.status).toBe(422)
    expect(late.html).toContain('Too many tries')
    school.clock.forward(16)
    expect((await lead.submit('/confirm', { password })).status).toBe(303)
  })

  test('counts afresh once it was right', async () => {
    const { lead } = await aLeadAtWork()
    for (let round = 0; round < 2; round++) {
      for (let tried = 0; tried < 9; tried++) await lead.submit('/confirm', { password: 'wrong' })
      expect((await lead.submit('/confirm', { password })).status).toBe(303)
    }
  })

  test.each([
    '//evil.example/files',
    'https://evil.example/files',
    '/\\evil.example',
    'javascript:alert(1)',
    '/confirm',
    '/sign-in',
    '',
  ])('leads home and nowhere else when asked to go on to %s', async (next) => {
    const { lead } = await aLeadAtWork()
    const sent = await lead.submit(`/confirm?next=${encodeURIComponent(next)}`, { password })
    expect(sent).toMatchObject({ status: 303, location: '/home' })
  })

  test('opens the rooms of this session alone', async () => {
    const { school, lead, workOn, address } = await aLeadAtWork()
    const colleague = await school.signedIn(await school.person('deputy'))
    for (let gone = 0; gone < 60; gone += 10) {
      await workOn(10)
      await colleague.visit('/desk')
    }
    await lead.submit('/confirm', { password })
    expect((await lead.visit(address)).status).toBe(200)
    expect((await colleague.visit(address)).location).toContain('/confirm')
  })
})
