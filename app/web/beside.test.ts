import { expect, test } from 'vitest'
import { besideThis, wayBackFrom } from './beside.ts'
import { paths } from './paths.ts'

const at = (address: string) => ({ url: `https://oakfield.school.example${address}` })

test('#48 a page of help leads back to the page it was opened from, and to what is held of it', () => {
  for (const page of [paths.feeling, `${paths.feeling}?held=1`]) {
    const help = besideThis(paths.help, page)
    expect(wayBackFrom(at(help), paths.frontDoor)).toBe(page)
    const whoCanSee = besideThis(paths.whoCanSee, help)
    expect(wayBackFrom(at(whoCanSee), paths.frontDoor)).toBe(page)
  }
})

test('#48 it leads to nothing but a page of ours', () => {
  for (const from of ['https://evil.test', '//evil.test', '/children/:childId', '/nowhere', '', 'javascript:alert(1)'])
    expect(wayBackFrom(at(`${paths.help}?${new URLSearchParams({ from })}`), paths.today)).toBe(paths.today)
})
