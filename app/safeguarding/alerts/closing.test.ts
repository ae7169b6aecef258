import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideClosing, whyNotAlone } from './closing.ts'
import { isReaderOf, type SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'

const at = new Date('2026-11-17T09:10:00Z')
const roles = fc.uniqueArray(fc.constantFrom('practitioner', 'deputy', 'lead', 'head', 'office'), { minLength: 1 })
const someStaff = fc
  .array(fc.record({ roles, canSignIn: fc.boolean(), isOfClass: fc.boolean(), isAway: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((all) =>
    all.map(({ isAway, ...one }, place): SchoolStaff => {
      const until = new Date('2026-12-31T00:00:00Z')
      const away = isAway ? [{ from: new Date('2026-11-01T00:00:00Z'), until, setBy: 'office' }] : []
      const id = `p${place}`
      return { ...one, id, name: id, knownAs: id, email: `${id}@school.example`, away }
    }),
  )

test('#6 of every record somebody can always close it, and never one whom it names without a second person', () => {
  fc.assert(
    fc.property(
      someStaff,
      fc.constantFrom('class', 'lead', 'head'),
      fc.func(fc.boolean()),
      (staff, audience, picks) => {
        const named = staff.filter(({ id }) => picks(id)).map(({ id }) => id)
        const record = { audience, chosenPersonId: null, alleged: [], named } as const
        const readers = staff.filter((one) => one.canSignIn && isReaderOf(one, record))
        fc.pre(readers.length > 0)
        const closings = readers.map(({ id }) => ({
          id,
          closing: decideClosing(record, staff, { actorId: id, at, governor: null }),
        }))
        expect(closings.some(({ closing }) => closing.how !== 'somebody else must')).toBe(true)
        for (const { id, closing } of closings) {
          expect(closing.how === 'alone').toBe(!named.includes(id))
          if (closing.how === 'somebody else must')
            expect(closing.people.some((one) => named.includes(one))).toBe(false)
          expect(whyNotAlone(closing) === null).toBe(closing.how === 'alone')
        }
      },
    ),
    { numRuns: 2000 },
  )
})

test('#6 whoever is alone is sent to the governor with their number, or to where one is set; never to nobody', () => {
  const only = {
    id: 'p',
    name: 'P',
    knownAs: 'P',
    email: 'p@school.example',
    isOfClass: false,
    canSignIn: true,
    away: [],
  }
  const lead: SchoolStaff = { ...only, roles: ['lead'] }
  const record = { audience: 'lead', chosenPersonId: null, alleged: [], named: ['p'] } as const
  const una = { name: 'Una Gray', telephone: '020 7946 0000' }
  const said = (staff: readonly SchoolStaff[], governor: typeof una | null) =>
    whyNotAlone(decideClosing(record, staff, { actorId: 'p', at, governor }))
  expect(said([lead], una)).toContain('Ask Una Gray, the safeguarding governor (020 7946 0000), to agree')
  expect(said([lead], null)).toContain('no safeguarding governor is named')
  expect(said([lead], null)).toContain('can name one under Duty')
  const head: SchoolStaff = { ...only, id: 'h', knownAs: 'Ms Okoro', roles: ['head'] }
  for (const governor of [una, null]) expect(said([lead, head], governor)).toContain('Ask Ms Okoro to agree')
})
