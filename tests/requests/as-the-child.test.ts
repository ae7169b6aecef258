import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, asAnybodys, checkIn, reads, wordsOn } from './tablet.ts'
import { carried } from './telling.ts'

const childsPages = [
  paths.today,
  paths.allDone,
  paths.handUp,
  paths.talkTold,
  paths.whoCanSee,
  paths.garden,
  paths.stickers,
  paths.worryWords,
]

/** A child finishes a check-in; the head, where it is theirs, has read it; then somebody gets in as the child. */
async function afterwards(words: string | null) {
  const school = await aSchool()
  const { tablet, mia, lead, teacher } = await aClassroom(school)
  const head = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  await checkIn(tablet, words === null ? {} : { worry: { words } })
  const own = wordsOn(await tablet.visit(paths.allDone))
  await tablet.submit(paths.finish)
  for (const { id: worryId, audience } of await school.rows(worries)) {
    if (audience === 'head') {
      const asHead = await school.signedIn(head)
      const page = await asHead.visit(href(paths.headWorry, { worryId }))
      await asHead.submit(href(paths.headWorryReading, { worryId }), { seen: carried(page.html, 'seen') })
    } else await reads(await school.signedIn(audience === 'class' ? teacher : lead), worryId)
  }
  school.clock.forward(5)
  const again = await school.childIn(mia)
  const pages: string[] = []
  for (const path of childsPages) {
    const { status, location, html } = await again.visit(path)
    const read = asAnybodys(html).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    pages.push(`${path} ${status} ${location ?? ''} ${wordsOn({ ...(await again.visit(path)) }) === '' ? '' : read}`)
  }
  return { own, pages, words: wordsOn(await again.visit(paths.today)), done: wordsOn(await again.visit(paths.allDone)) }
}

test('#5 whoever gets in as the child finds on no page that an accusation was told, or who read it: all are as after no worry', async () => {
  const calm = await afterwards(null)
  const accused = await afterwards('mr ali hits me')
  expect(accused.own).toContain('Ms Okoro can read what you said.')
  expect(accused.pages).toEqual(calm.pages)
  for (const words of ['mrs khan hits me', 'ms okoro hits me', 'a teacher hits me'])
    expect((await afterwards(words)).pages, words).toEqual(calm.pages)
  expect(calm.done).toContain('A grown-up from school can read what you said.')
  expect(accused.words).toContain('You have said how you are today.')
})

test('#5 that a grown-up of the class or the lead has read a worry is still said, and nothing of when it was told', async () => {
  const { words, done } = await afterwards('i lost my bottle')
  expect(words).toContain('Mr Ali has read your worry.')
  expect(words).not.toContain('You told us something today')
  expect(done).not.toMatch(/Mr Ali|Mrs Khan|your worry/)
})
