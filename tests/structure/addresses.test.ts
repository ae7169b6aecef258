import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import routes from '#app/routes.ts'
import { exportsOf, sourceFiles } from './source-files.ts'

const answered = routes.map(({ index, path = index ? '/' : '', file }) => ({ path, file: `app/${file}` }))
const files = sourceFiles('app').filter(({ path }) => path.includes('/routes/'))

test('every address is answered by exactly one file, and no file answers another', () => {
  expect(answered.map(({ path }) => path).sort()).toEqual(Object.values(paths).sort())
  expect(new Set(answered.map(({ file }) => file)).size).toBe(answered.length)
  for (const { file } of answered) expect(existsSync(file), file).toBe(true)
})

test('every route file answers an address', () => {
  expect(files.map(({ path }) => path)).toEqual(answered.map(({ file }) => file).sort())
})

test('a route exports what an address needs and nothing else', () => {
  const needed = ['loader', 'action', 'handle', 'meta', 'default']
  for (const file of files) {
    const names = [...exportsOf(file).keys()].map((name) => (name.endsWith('Page') ? 'default' : name))
    expect(needed, file.path).toEqual(expect.arrayContaining(names))
  }
})

/** Loaders and actions that let somebody in or out, or show what everybody may see, and so ask nobody who they are. */
const openToAll: Readonly<Record<string, string>> = {
  'app/child/front-door/routes/front-door.tsx loader': 'shows the name of the school',
  'app/child/front-door/routes/help.tsx loader': 'says whether a child is signed in, and the way back',
  'app/child/front-door/routes/help.tsx action':
    'holds what the child who is here has on their page, and leads to help',
  'app/child/front-door/routes/who-can-see.tsx loader': 'says whether a child is signed in, and the way back',
  'app/child/front-door/routes/who-can-see.tsx action': 'holds what the child who is here has on their page',
  'app/child/sign-in/routes/class-code.tsx loader':
    'says whether what was sent before is kept, and that a class has closed',
  'app/child/sign-in/routes/class-code.tsx action': 'is how a child comes to the doorstep',
  'app/child/sign-in/routes/finish.tsx loader': 'leads to the front door',
  'app/child/sign-in/routes/finish.tsx action': 'signs out whoever it is',
  'app/child/sign-in/routes/taken.tsx loader': 'says whether a class has closed',
  'app/child/garden/routes/put-away.tsx loader': 'leads to the garden, which asks',
  'app/child/talk/routes/help-mistake.tsx loader': 'leads to the page of help, which asks',
  'app/safeguarding/allegations/routes/governor-reading.tsx loader': 'shows the name of the school',
  'app/safeguarding/allegations/routes/governor-reading.tsx action': 'asks for the governor’s code',
  'app/safeguarding/allegations/routes/governor-read.tsx loader': 'shows the name of the school',
  'app/safeguarding/allegations/routes/governor-read.tsx action': 'asks for the governor’s code',
  'app/school/account/routes/sign-in.tsx loader': 'shows the name of the school',
  'app/school/account/routes/sign-in.tsx action': 'is how a grown-up comes in',
  'app/school/account/routes/sign-out.tsx loader': 'leads to the front door',
  'app/school/account/routes/sign-out.tsx action': 'signs out whoever it is',
  'app/platform/schools/routes/sign-in.tsx loader': 'shows an empty form at the platform’s own host',
  'app/platform/schools/routes/sign-in.tsx action': 'is how The Lift’s own staff come in',
  'app/platform/schools/routes/sign-out.tsx loader': 'leads to sign-in',
  'app/platform/schools/routes/sign-out.tsx action': 'signs out whoever it is',
}

const asks = /\b(authorize|authorizeStaff|requirePendingSignIn|requireChosenChild|classInSight)\(\s*args\b/

test('every loader and action asks for itself who is there, or is open to all for a reason', () => {
  const asksNobody = files.flatMap((file) => {
    const exported = exportsOf(file)
    return (['loader', 'action'] as const)
      .filter((name) => exported.has(name) && !asks.test(exported.get(name)?.getText() ?? ''))
      .map((name) => `${file.path} ${name}`)
  })
  expect(asksNobody.sort()).toEqual(Object.keys(openToAll).sort())
})
