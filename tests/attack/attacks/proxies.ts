import { paths } from '#app/web/paths.ts'
import { say, written } from '#tests/server/socket.ts'
import { unless, type Attack } from '../attack.ts'
import type { Target } from '../target.ts'

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

/**
 * Wrong passwords for one person, as a proxy passes them on that writes the port behind the address: an address has ten, and all
 * addresses together twenty.
 */
async function isSlowedBehindPorts({ theirs, ask }: Target): Promise<boolean> {
  const host = new URL(theirs.origin).host
  for (let turn = 0; turn < 15; turn++) {
    const body = new URLSearchParams({ email: `ports@${theirs.slug}.example`, password: 'x' }).toString()
    const headers = { Host: host, 'X-Forwarded-For': `203.0.113.77:${20_000 + turn}`, 'Sec-Fetch-Site': 'same-origin' }
    const { status } = await ask({ method: 'POST', path: paths.signIn, headers: { ...form, ...headers }, body })
    if (status === 429) return true
  }
  return false
}

export const proxies: Attack = {
  number: '34',
  what: 'what proxies write: ports, lists, and a health check without a host',
  async findings(target) {
    const { ours, ask, port } = target
    const host = new URL(ours.origin).host
    const old = { ...form, Host: host, Origin: `https://${host}`, 'X-Forwarded-Proto': 'https,http' }
    const body = new URLSearchParams({ code: 'ZZZZZZ' }).toString()
    const sent = await ask({ method: 'POST', path: paths.classCode, headers: old, body })
    const ready = await say(port, written('GET /readyz'))
    return [
      ...unless(await isSlowedBehindPorts(target), 'an address with a new port each time is never slowed down'),
      ...unless(sent.status !== 403, 'an old browser behind two proxies is refused'),
      ...unless(ready.status === 200, `a health check without a host is answered ${ready.status ?? 'nothing'}`),
    ]
  },
}
