import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { platformPerson } from './build-schools.ts'
import { demoClasses, demoGrownUps, platformHost } from './demo-doors.ts'
import { demoPassword } from '#app/access/demo-password.ts'
import { oakfield } from './oakfield.ts'
import { emailOf, type SchoolPlan } from './school-plan.ts'
import { stBrigids } from './st-brigids.ts'
import { welcome } from './welcome.ts'

const plans: readonly SchoolPlan[] = [oakfield, stBrigids]
const readme = readFileSync('README.md', 'utf8')

test('everybody the README and the demonstration name is at the school, with that email, code and pictures', () => {
  for (const said of [readme, welcome(3000)]) {
    for (const { email } of [...demoGrownUps, platformPerson]) expect(said).toContain(email)
    for (const { code, child, pictures, slug } of demoClasses)
      for (const part of [code, child, pictures.join(', '), `http://${slug}.localhost:3000`])
        expect(said).toContain(part)
    expect(said).toContain(demoPassword)
    expect(said).toContain(`http://${platformHost}:3000/platform/sign-in`)
  }

  const emails = plans.flatMap(({ people, office, domain }) =>
    [...people, office].map((person) => emailOf(person, domain)),
  )
  expect(new Set(emails).size).toBe(emails.length)
  for (const { email } of demoGrownUps) expect(emails).toContain(email)
  for (const { className, child, pictures, openedBy } of demoClasses) {
    const plan = plans.find(({ classes }) => classes.some(({ name }) => name === className))
    const named = plan?.classes.flatMap(({ named: children = [] }) => children)
    expect(named?.find(({ firstName }) => firstName === child)?.pictures).toEqual(pictures)
    expect(plan?.people.find(({ knownAs }) => knownAs === openedBy)?.classes).toContain(className)
  }
})

test('the README names no address of sign-in that the demonstration does not have', () => {
  const known = [...demoGrownUps.map(({ email }) => email), platformPerson.email]
  const named = readme.match(/[\w.]+@[\w.-]+\.example/g) ?? []
  expect(named.toSorted()).toEqual(known.toSorted())
})

test('the README says of every setting what it does, and of no other', () => {
  const settings = readFileSync('app/server/env.server.ts', 'utf8').matchAll(/^ {4}([A-Z_]+):/gm)
  const rows = readme.matchAll(/^\| `([A-Z_]+)` +\| \S/gm)
  expect([...rows].map(([, name]) => name).toSorted()).toEqual([...settings].map(([, name]) => name).toSorted())
})
