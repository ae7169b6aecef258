import { expect, test } from 'vitest'
import { addressIn, agentIn } from './asker.ts'

test('#17 a browser’s name is cut by letter and cleaned before it is kept anywhere', () => {
  expect(agentIn(null)).toBeNull()
  expect(agentIn('Mozilla/5.0 (X11)')).toBe('Mozilla/5.0 (X11)')
  expect(agentIn(' \u0000\u202E ')).toBeNull()
  expect(agentIn('a\u0000b\u202Ec\uD83D')).toBe('abc\uFFFD')
  expect([...(agentIn('🙂'.repeat(14_000)) ?? '')]).toHaveLength(256)
  expect(agentIn('x'.repeat(14_000))?.length).toBe(256)
})

test('#17 an address is one, or there is none', () => {
  for (const address of ['192.0.2.7', '2001:db8::1', 'fe80::1%eth0']) expect(addressIn(address)).toBe(address)
  for (const none of [null, '', '192.0.2.7:443', 'unknown', `fe80::1%${'x'.repeat(14_000)}`, '<b>'])
    expect(addressIn(none)).toBeNull()
})
