import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { heldForms } from '#db/schema/access.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { press } from './pressing.ts'
import { aChildWriting, wordsOn } from './tablet.ts'

const words = 'my uncle hurts me'
const stopped = 'Your class has stopped checking in.'

/** A child who has written something and not sent it, and the teacher who can close the class. */
async function aChildWhoWrote() {
  const room = await aChildWriting(await aSchool())
  const staff = await room.school.signedIn(room.teacher)
  const writes = async (button: string) =>
    press(room.tablet, await room.tablet.visit(paths.worryWords), { button, words })
  const close = () => staff.submit(href(paths.closing, { classId: room.willow.id }), { sure: 'yes' })
  const told = async () => (await room.school.rows(worries)).filter((worry) => worry.words !== null).length
  return { ...room, writes, close, told }
}

test('#48 Back says that what was written is kept and not sent, and Finish elsewhere says so too', async () => {
  const { school, tablet, writes, told } = await aChildWhoWrote()
  const { location } = await writes('Back')
  expect(wordsOn(await tablet.visit(location ?? ''))).toContain('We kept what you wrote. You did not send it yet.')
  expect(wordsOn(await tablet.visit(location ?? ''))).not.toContain('We kept what you wrote')
  const out = await tablet.submit(paths.finish)
  expect(out.location).toBe(`${paths.classCode}?unsent=held`)
  expect(wordsOn(await tablet.visit(out.location ?? ''))).toContain('You did not send it yet. We kept it for you.')
  expect(await told()).toBe(0)
  expect(await school.rows(heldForms)).toHaveLength(1)
})

test('#48 where a class closed with words not sent the child does not read that they are told', async () => {
  const { tablet, writes, close, told } = await aChildWhoWrote()
  await writes('Help')
  await close()
  await tablet.visit(paths.worryWords)
  const page = wordsOn(await tablet.visit(paths.classCode))
  expect(page).toContain(`${stopped} You did not send all you wrote.Tell a grown-up what you wanted to say.`)
  expect(page).not.toContain('What you told us is kept')
  expect(await told()).toBe(0)
})

test('#48 who asks for a grown-up just after their class closed reads who comes and what to do, once', async () => {
  const { tablet, close, told } = await aChildWhoWrote()
  const open = await tablet.visit(paths.worryWords)
  await close()
  const { location } = await press(tablet, open, { button: 'I need a grown-up now', words })
  expect(location).toBe(paths.helpNow)
  const page = await tablet.visit(paths.helpNow)
  expect(page.html).toContain('Put your hand up')
  expect(wordsOn(page)).toContain(stopped)
  expect((await tablet.visit(paths.helpNow)).status).toBe(302)
  expect(await told()).toBe(1)
})

test('#48 words sent by a press after the class closed are kept, and help stands on the page that says so', async () => {
  const { tablet, close, told } = await aChildWhoWrote()
  const open = await tablet.visit(paths.worryWords)
  await close()
  const { location } = await press(tablet, open, { button: 'Help', words })
  expect(location).toBe(paths.taken)
  const page = wordsOn(await tablet.visit(paths.taken))
  expect(page).toContain(`${stopped} What you wrote or tapped is kept.`)
  expect(page).toContain('Childline 0800 1111')
  expect(page).not.toContain('Type your class code')
  expect(await told()).toBe(1)
})

test('#48 a child who was away too long beside their words reads that they wait', async () => {
  const { school, tablet, writes } = await aChildWhoWrote()
  const { location } = await writes('Help')
  const held = new URL(location ?? '', 'http://x').searchParams.get('held')
  school.clock.forward(6)
  const away = await tablet.visit(`${paths.worryWords}?held=${held ?? ''}`)
  expect(away.location).toBe(`${paths.classCode}?unsent=held`)
  expect((await school.browser().visit(`${paths.worryWords}?held=${held ?? ''}`)).location).toBe(paths.classCode)
})

test('#48 whoever comes next reads nothing of a class that closed, nor who is in when it is open again', async () => {
  const { school, tablet, willow, teacher, close } = await aChildWhoWrote()
  await tablet.visit(paths.worryWords)
  await close()
  expect(wordsOn(await tablet.visit(paths.classCode))).toContain(stopped)
  await (await school.signedIn(teacher)).submit(href(paths.opening, { classId: willow.id }), { minutes: '60' })
  expect(wordsOn(await tablet.visit(paths.classCode))).not.toContain(stopped)
  await close()
  school.clock.forward(6)
  expect(wordsOn(await tablet.visit(paths.classCode))).not.toContain(stopped)
})

test.each(['//', 'http://[', 'http://elsewhere.example/x'])('#48 a way back to %s is none', async (from) => {
  const { tablet } = await aChildWhoWrote()
  for (const page of [paths.help, paths.whoCanSee])
    expect((await tablet.submit(`${page}?from=${encodeURIComponent(from)}`)).status).toBeLessThan(500)
})
