import { expect, test } from 'vitest'
import { policy } from '#app/access/policy.ts'
import { lengths, whoCanSee } from './who-can-see.ts'

const said = (length: Parameters<typeof whoCanSee>[0], may: Parameters<typeof whoCanSee>[1] = policy) =>
  whoCanSee(length, may)
    .flatMap(({ title, says }) => [title, ...says])
    .join(' ')

test('#37 the page says whom the policy lets see faces and worries, in every length', () => {
  for (const length of lengths) {
    expect(said(length)).toMatch(/[Yy]our teachers.*the grown-ups who keep children safe|The grown-ups who keep/)
    expect(said(length)).toContain('The head teacher')
    expect(said(length)).toContain('Other children can’t see')
  }
})

test('#37 it changes with the policy, and promises nothing the policy does not keep', () => {
  const office = { ...policy, 'child.read': { ...policy['child.read'], office: 'school' } }
  const home = { ...policy, 'worry.read': { ...policy['worry.read'], carer: 'self' } }
  const children = { ...policy, 'child.read': { ...policy['child.read'], child: 'school' } }
  for (const length of lengths) {
    expect(said(length, office)).toMatch(/the school office/i)
    expect(said(length, home)).not.toContain('does not go home')
    expect(said(length, children)).not.toContain('Other children can’t see')
  }
  expect(said('more', home)).toContain('your grown-ups at home')
})

test('#37 more words say more', () => {
  const [few, more, all] = lengths.map((length) => said(length).length)
  expect(few).toBeLessThan(more ?? 0)
  expect(more).toBeLessThan(all ?? 0)
})
