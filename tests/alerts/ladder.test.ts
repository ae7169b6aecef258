import fc from 'fast-check'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  decideReaders,
  isAwayUntil,
  staysWithGovernor,
  whoHears,
  withReaders,
  type Hears,
  type MustBeRead,
  type SchoolStaff,
} from '#app/safeguarding/escalation/ladder.ts'
import { WhoHears } from '#app/safeguarding/worries/components/who-hears.tsx'
import { judgementOf } from '#app/safeguarding/worries/judgement.ts'
import { namesForChild } from '#app/safeguarding/worries/names-for-child.ts'
import { readWords } from '#app/safeguarding/worries/words-read.ts'
import type { Audience } from '#db/schema/safeguarding/worries.ts'

const at = new Date('2026-11-17T09:10:00Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const names =
  'Ali Khan Osei Okoro Patel Ferris Doyle Hughes Byrne Lowe Bell Quinn Reed Shah Tate Usher Vance Webb'.split(' ')
const roles = ['practitioner', 'deputy', 'lead', 'head', 'office'] as const

const someone = fc.record({
  roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 }),
  isOfClass: fc.boolean(),
  canSignIn: fc.boolean(),
  awayMinutes: fc.option(fc.constantFrom(5, 20, 90, 600, 90_000), { nil: null }),
  awaySetBy: fc.nat(59),
})
const told = fc.record({
  how: fc.constantFrom('i told', 'i like', 'hits me and', 'touches me and', 'says nothing of', 'i want to die. i told'),
  named: fc.array(fc.nat(59), { maxLength: 8 }),
  hits: fc.array(fc.nat(59), { maxLength: 2 }),
  everybody: fc.boolean(),
  hitsAll: fc.boolean(),
})
const aSchool = fc.record({
  people: fc.oneof(
    fc.array(someone, { minLength: 1, maxLength: 4 }),
    fc.array(someone, { minLength: 1, maxLength: 60 }),
  ),
  hasGovernor: fc.boolean(),
  /** Which governor has read it already, if one has: the one there is now, or one who is gone. */
  readBy: fc.constantFrom('una@governors.example', 'gone@governors.example', null),
  told,
  kind: fc.constantFrom('worry', 'alert', 'concern'),
  chosen: fc.nat(80),
  dueIn: fc.constantFrom(-600, 15, 60, 380, 3_000),
})
type Drawn = typeof aSchool extends fc.Arbitrary<infer T> ? T : never

/** The grown-ups of a school that was drawn, and what a child of it told. */
function made({ people, told: { how, named, hits, everybody, hitsAll }, kind, chosen }: Drawn) {
  const staff: SchoolStaff[] = people.map((one, place) => ({
    id: `person-${place}`,
    name: `Sam ${names[place % names.length]}${'abcd'[Math.floor(place / names.length)]}`,
    knownAs: `Mrs ${names[place % names.length]}${'abcd'[Math.floor(place / names.length)]}`,
    email: `${place}@school.example`,
    roles: one.roles,
    isOfClass: one.isOfClass,
    canSignIn: one.canSignIn,
    away:
      one.awayMinutes === null
        ? []
        : [{ from: later(-60), until: later(one.awayMinutes), setBy: `person-${one.awaySetBy % people.length}` }],
  }))
  const calledBy = (places: readonly number[]) => places.map((place) => staff[place % staff.length]?.knownAs ?? '')
  const spoken = everybody ? staff.map(({ knownAs }) => knownAs) : calledBy(named)
  const hitting = hitsAll ? staff.map(({ knownAs }) => knownAs) : calledBy(hits)
  const words = [...hitting.map((who) => `${who} hits me.`), ...spoken.map((who) => `${how} ${who}.`)].join(' ')
  const judged = judgementOf({ words: readWords(words, { staff, ofChildren: new Set() }), tapped: [] }, staff)
  const concernOf: Readonly<Record<Audience, Audience>> = { class: 'lead', lead: 'lead', head: 'head' }
  const thing: MustBeRead = {
    audience: kind === 'concern' ? concernOf[judged.audience] : judged.audience,
    alleged: judged.alleged,
    named: judged.keptFrom.filter((id) => !judged.alleged.includes(id)),
    chosenPersonId: kind === 'concern' ? null : (staff[chosen]?.id ?? null),
  }
  return { staff, thing }
}

/** What the door lets through, said once more and otherwise than where it is decided. */
function mayOpen(one: SchoolStaff, thing: MustBeRead, decided: ReturnType<typeof decideReaders>): boolean {
  if (!one.canSignIn || thing.alleged.includes(one.id)) return false
  if (thing.named.includes(one.id) && decided.letIn.length === 0) return false
  const is = (...some: SchoolStaff['roles']) => one.roles.some((role) => some.includes(role))
  const asHead = is('head') && (thing.audience === 'head' || decided.opensTo === 'head')
  const asLead = is('lead', 'deputy') && (thing.audience !== 'head' || decided.opensTo === 'lead')
  const ofClass = is('practitioner') && thing.audience === 'class' && one.isOfClass
  const asked = is('practitioner', 'lead', 'deputy') && thing.audience !== 'head' && one.id === thing.chosenPersonId
  return asHead || asLead || ofClass || asked
}

/** Whether somebody is there before it is due: what those it is about have set does not count. */
function isThere({ away }: SchoolStaff, { alleged }: MustBeRead, dueAt: Date): boolean {
  const [turn] = away
  if (!turn || alleged.includes(turn.setBy)) return true
  return turn.until < (dueAt > at ? dueAt : at) || turn.until <= at
}

/** What a child reads where nobody can be named. */
const promised: Readonly<Record<Hears, string>> = {
  readers: 'A grown-up from school will read it.',
  'two together': 'A grown-up from school will read it.',
  governor: 'A grown-up who helps your school will read it.',
  nobody: 'Tell a grown-up you trust. You can ring Childline: 0800 1111.',
}

test('#1 in 2,000 schools every worry, alert and concern has a living reader: its readers, two together, or the governor', () => {
  const [seen, heardBy] = [new Set<string>(), new Set<string>()]
  let stayed = 0
  fc.assert(
    fc.property(aSchool, (drawn) => {
      const { staff, thing } = made(drawn)
      const dueAt = later(drawn.dueIn)
      const decided = decideReaders(thing, staff, { at, dueAt })
      seen.add(decided.rung)
      const able = staff.filter((one) => one.canSignIn && !thing.alleged.includes(one.id))

      // Whoever is promised can read it; where nobody can, the child is told who else helps.
      const hears = whoHears(decided, drawn.hasGovernor)
      heardBy.add(hears)
      if (hears === 'readers') expect(decided.readers.length).toBeGreaterThan(0)
      if (hears === 'two together') expect(decided.openers.length).toBeGreaterThan(1)
      if (hears === 'governor' || hears === 'nobody') {
        expect(decided.rung).toBe('emergency')
        expect(able.length).toBeLessThan(2)
        expect(hears).toBe(drawn.hasGovernor ? 'governor' : 'nobody')
      }
      const read = renderToStaticMarkup(createElement(WhoHears, { hears })).replace(/<[^>]+>/g, '')
      expect(read).toBe(promised[hears])

      // What a governor has read is theirs only while they are there and nobody of the school may read it; else it waits again.
      const governors = { readBy: drawn.readBy, governor: drawn.hasGovernor ? 'Una@governors.example' : null }
      const stays = staysWithGovernor(decided, governors)
      expect(stays).toBe(hears === 'governor' && drawn.readBy === 'una@governors.example')
      if (stays) stayed++

      for (const one of decided.readers) {
        expect(mayOpen(one, thing, decided)).toBe(true)
        expect(isThere(one, thing, dueAt)).toBe(true)
      }
      if (decided.rung === 'emergency') {
        expect(decided.readers).toEqual([])
        // Nobody who is there could have read it, not even whom it only names.
        const safeguards = able.filter((one) =>
          one.roles.some((role) => role === 'lead' || role === 'deputy' || role === 'head'),
        )
        for (const one of safeguards) expect(isThere(one, thing, dueAt)).toBe(false)
        expect(decided.awayToo).toEqual(expect.arrayContaining(safeguards))
        const present = able.filter((one) => isThere(one, thing, dueAt))
        expect(decided.openers).toEqual(present.length > 1 ? present : able)
        for (const one of decided.awayToo) expect(mayOpen(one, thing, decided)).toBe(true)
      } else {
        expect(decided.readers.length).toBeGreaterThan(0)
      }
      // Whom it only names is let in when there is nobody else, and only then.
      const others = able.filter((one) => isThere(one, thing, dueAt) && !thing.named.includes(one.id))
      const openedToAll = { ...decided, letIn: [], opensTo: thing.audience === 'head' ? 'lead' : 'head' } as const
      const isAnybodyElse = others.some((one) => mayOpen(one, thing, openedToAll))
      expect(decided.letIn.length > 0 && decided.rung === 'named').toBe(decided.rung === 'named')
      expect(isAnybodyElse).toBe(decided.rung === 'usual' || decided.rung === 'stand-in')

      // Whoever stands in is told, and the child hears of nobody who cannot open it.
      const heard = withReaders([], decided).map(({ id }) => id)
      if (decided.rung !== 'usual') expect(heard).toEqual(expect.arrayContaining(decided.readers.map(({ id }) => id)))
      if (decided.rung === 'emergency') expect(heard).toEqual(decided.awayToo.map(({ id }) => id))
      const known = new Set(decided.readers.map(({ knownAs }) => knownAs))
      for (const name of namesForChild(decided)) expect(known.has(name)).toBe(true)
    }),
    { numRuns: 2_000, seed: 1 },
  )
  expect([...seen].toSorted()).toEqual(['emergency', 'named', 'stand-in', 'usual'])
  expect([...heardBy].toSorted()).toEqual(['governor', 'nobody', 'readers', 'two together'])
  expect(stayed).toBeGreaterThan(0)
}, 120_000)

const one = (id: string, ...held: SchoolStaff['roles']): SchoolStaff => ({
  ...{ id, name: id, knownAs: id, email: id, roles: held },
  ...{ isOfClass: false, canSignIn: true, away: [] },
})
const aboutNobody = { audience: 'lead', alleged: [], named: [], chosenPersonId: null } as const
const soon = { at, dueAt: later(60) }

test('#1 naming the lead shuts out no deputy, and naming them all goes to the head', () => {
  const staff = [one('lead', 'lead'), one('deputy', 'deputy'), one('head', 'head')]
  const readers = (named: string[]) => decideReaders({ ...aboutNobody, named }, staff, soon).readers.map(({ id }) => id)
  expect(readers(['lead'])).toEqual(['deputy'])
  expect(readers(['lead', 'deputy'])).toEqual(['head'])
  expect(readers(['lead', 'deputy', 'head'])).toEqual(['lead', 'deputy'])
})

test('#4 whom somebody it is about has set as away is there, and whoever is really away is told when all are', () => {
  const turn = { from: later(-60), until: later(90_000) }
  const away = (setBy: string) => [{ ...one('lead', 'lead'), away: [{ ...turn, setBy }] }, one('head', 'head')]
  const thing = { ...aboutNobody, alleged: ['head'] }
  expect(decideReaders(thing, away('head'), soon)).toMatchObject({ rung: 'usual', readers: [{ id: 'lead' }] })
  expect(decideReaders(thing, away('lead'), soon)).toMatchObject({ rung: 'emergency', awayToo: [{ id: 'lead' }] })
})

test('turns that follow each other are one absence', () => {
  const days = [0, 1, 2].map((day) => ({ from: later(day * 60 - 30), until: later(day * 60 + 30), setBy: 'office' }))
  expect(isAwayUntil({ away: days }, { at, dueAt: later(140) }, [])).toBe(true)
  expect(isAwayUntil({ away: days.toSpliced(1, 1) }, { at, dueAt: later(140) }, [])).toBe(false)
  expect(isAwayUntil({ away: days }, { at, dueAt: later(151) }, [])).toBe(false)
})
