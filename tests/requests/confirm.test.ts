import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hashPassword } from '#app/access/password.server.ts'
import { fileEntries } from '#db/schema/files.ts'
import { aSchool } from '#tests/support/school.ts'
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
    expect(confirmed).toMatchObject({ status: 302, location: address })
    expect((await lead.visit(address)).status).toBe(200)
    await workOn(60)
    expect((await lead.visit(address)).status).toBe(302)
  })

  test('takes a form that somebody wrote for a long time, and after four hours says what to do and keeps nothing', async () => {
    const { school, lead, workOn, address } = await aLeadAtWork()
    await workOn(180)
    expect((await lead.submit(`${address}/entries`, entry())).status).toBe(302)
    await workOn(60)
    const late = await lead.submit(`${address}/entries`, entry())
    expect(late.status).toBe(409)
    expect(wordsOn(late)).toContain('Nothing is saved yet')
    expect(wordsOn(late)).toContain('go back to what you wrote and send it again')
    expect(await school.rows(fileEntries)).toHaveLength(1)
    await lead.submit('/confirm', { password })
    expect((await lead.submit(`${address}/entries`, entry())).status).toBe(302)
  })
})

describe('giving the password again', () => {
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
    expect((await lead.submit('/confirm', { password })).status).toBe(302)
  })

  test('counts afresh once it was right', async () => {
    const { lead } = await aLeadAtWork()
    for (let round = 0; round < 2; round++) {
      for (let tried = 0; tried < 9; tried++) await lead.submit('/confirm', { password: 'wrong' })
      expect((await lead.submit('/confirm', { password })).status).toBe(302)
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
    expect(sent).toMatchObject({ status: 302, location: '/home' })
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
