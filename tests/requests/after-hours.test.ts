import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, wordsOn } from './tablet.ts'
import { tells } from './telling.ts'

const [inSchool, evening, friday] = ['2026-11-17T09:10:00Z', '2026-11-17T19:16:00Z', '2026-11-20T19:16:00Z']

async function concernFormAt(at: string) {
  const school = await aSchool({ at })
  const { teacher } = await aClassroom(school)
  return wordsOn(await (await school.signedIn(teacher)).visit(paths.newConcern))
}

test('#8 the concern form says the day by which it is really read', async () => {
  expect(await concernFormAt(inSchool)).toContain('Who reads it: Mrs Khan, today.')
  expect(await concernFormAt(evening)).toContain('Who reads it: Mrs Khan, tomorrow.')
  expect(await concernFormAt(friday)).toContain('Who reads it: Mrs Khan, on Monday.')
})

test('#8 an alert that was raised when school was over asks for nothing before school closes today', async () => {
  const school = await aSchool({ at: evening })
  const { mia, lead } = await aClassroom(school)
  const { alertId } = await tells(school, mia, { want: 'talk to me today' })
  const page = wordsOn(await (await school.signedIn(lead)).visit(href(paths.alert, { alertId })))
  expect(page).toContain('today, or as soon as school is open again')
  expect(page).not.toContain('before school closes today')
})
