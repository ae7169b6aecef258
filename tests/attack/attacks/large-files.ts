import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '#app/web/paths.ts'
import { packed } from '#app/records/transfers/packed-file.ts'
import { newPassphrase } from '#app/records/transfers/passphrase.ts'
import { sealFile } from '#app/records/transfers/sealed-file.ts'
import type { Page } from '#tests/support/browser.ts'
import { unless, type Attack } from '../attack.ts'
import { formOnPage } from '../form-on-page.ts'
import type { Target } from '../target.ts'

const at = new Date('2026-11-16T09:00:00Z')

function aHugeFile(lines: number, words: string): Promise<Buffer> {
  const passphrase = words
  const line = (turn: number) => ({
    id: `entry:${turn}`,
    what: 'Concern',
    occurredAt: at,
    recordedAt: at,
    by: 'Somebody',
    isVerbatim: false,
    words: `line ${turn}`,
  })
  const child = { firstName: 'Child1', familyInitial: 'K', bornIn: null, yearGroup: '6' }
  const file = {
    transferId: randomUUID(),
    receiptCode: 'ABCD-EFGH-JKLM',
    packedAt: at,
    from: 'Elsewhere',
    to: 'Here',
    child,
  }
  const all = { ...file, lines: Array.from({ length: lines }, (_, turn) => line(turn)) }
  return packed(all, '<p>page</p>').then((content) => sealFile(content, passphrase))
}

/** Sends a file with the form of a page. */
async function brings(
  { ours, browserAt }: Target,
  address: string,
  sent: { fields: Record<string, string>; file: Buffer },
): Promise<Page> {
  const lead = browserAt(ours, ours.sessions.lead)
  const form = formOnPage(await lead.visit(address), address)
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...form.fields, ...sent.fields })) body.append(name, value)
  body.append('file', new Blob([new Uint8Array(sent.file)]), 'file.lift')
  const request = new Request(`${ours.origin}${form.address}`, { method: 'POST', body })
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '', 'Sec-Fetch-Site': 'same-origin' }
  return lead.request(form.address, { method: 'POST', body: await request.arrayBuffer(), headers })
}

/** How late, in ms, the latest answer of the server was while something was going on. */
async function latest<T>(target: Target, work: Promise<T>): Promise<{ result: T; ms: number }> {
  const done = new AbortController()
  const result = work.finally(() => done.abort())
  let ms = 0
  while (!done.signal.aborted) {
    ms = Math.max(ms, await target.lateness())
    await pause(50)
  }
  return { result: await result, ms }
}

/** Nobody may wait longer than this, in ms, for another's file: far above what any machine needs, far below what was seen. */
const mostLate = 8_000

const hugeFile: Attack = {
  number: '14',
  what: 'a sealed file with fifty thousand lines',
  async findings(target) {
    const { ours, browserAt } = target
    const child = ours.children[1]?.id ?? ''
    const words = newPassphrase()
    const file = await aHugeFile(50_000, words)
    const { result, ms } = await latest(
      target,
      brings(target, paths.arrival, { fields: { child, words, sameChild: 'yes' }, file }),
    )
    const opened = await latest(target, browserAt(ours, ours.sessions.lead).visit(`/files/${child}`))
    return [
      ...unless(result.status < 500, `the upload is answered ${result.status}`),
      ...unless(ms < mostLate, `everybody waited ${Math.round(ms)} ms while it came in`),
      ...unless(opened.ms < mostLate, `everybody waited ${Math.round(opened.ms)} ms while the child’s file opened`),
      ...unless(opened.result.status === 200, `the child’s file is answered ${opened.result.status}`),
    ]
  },
}

/** A stranger begins a large upload and does not go on. */
function stalls(port: number, host: string): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  const head = [`POST ${paths.arrival} HTTP/1.1`, `Host: ${host}`, 'Content-Type: multipart/form-data; boundary=b']
  socket.write(
    [...head, 'Content-Length: 4000000', 'X-Forwarded-For: 203.0.113.88', '', 'x'.repeat(200_000)].join('\r\n'),
  )
  return socket
}

const stalledUploads: Attack = {
  number: '16',
  what: 'uploads of strangers that stall',
  async findings(target) {
    const host = new URL(target.ours.origin).host
    const sockets = Array.from({ length: 12 }, () => stalls(target.port, host))
    await pause(1_500)
    const file = Buffer.alloc(300_000, 'x')
    const fields = { child: target.ours.children[1]?.id ?? '', words: newPassphrase() }
    const { status } = await brings(target, paths.arrival, { fields, file })
    for (const socket of sockets) socket.destroy()
    return unless(status === 422, `somebody else’s upload is answered ${status}`)
  },
}

export const largeFiles: readonly Attack[] = [stalledUploads, hugeFile]
