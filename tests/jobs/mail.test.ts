import { afterEach, describe, expect, test } from 'vitest'
import { machineStatus } from '#app/overview/desk/queries/machine-status.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openPostOffice, type PostOffice } from '#app/outbox/post-office.server.ts'
import { aBrokenPost, anSmtpSink } from '#tests/support/smtp-sink.ts'
import { aPost, aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { notSureSafe, urgent } from './findings.ts'
import { tell } from './tell-a-worry.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const from = 'the.lift@oakfield.example'
const mail = { messageId: '<one.oakfield@oakfield.example>', subject: 'There is an item', text: 'Sign in to read it.' }

function aWayTo(url: string, patienceMs = 300): PostOffice {
  const post = openPostOffice({ url, from, requireTls: false, patienceMs })
  closing.push(() => post.close())
  return post
}

async function aSink() {
  const sink = await anSmtpSink()
  closing.push(() => sink.close())
  return sink
}

describe('a real mail server', () => {
  test('is given mail with our own message id, to one address, from ours', async () => {
    const sink = await aSink()
    const delivery = await aWayTo(sink.url).send({ ...mail, to: 'mrs.khan@oakfield.example' })
    expect(delivery).toEqual({ state: 'sent' })
    expect(sink.caught).toHaveLength(1)
    const [caught] = sink.caught
    expect(caught?.to).toEqual(['mrs.khan@oakfield.example'])
    expect(caught?.from).toBe(from)
    expect(caught?.mail.messageId).toBe(mail.messageId)
    expect(caught?.mail.subject).toBe(mail.subject)
    expect(caught?.mail.text?.trim()).toBe(mail.text)
    expect(caught?.mail.html).toBeUndefined()
  })

  test('that refuses an address has refused it, and one that puts it off has not', async () => {
    const sink = await aSink()
    const post = aWayTo(sink.url)
    sink.answer('gone@oakfield.example', 550)
    sink.answer('full@oakfield.example', 451)
    expect(await post.send({ ...mail, to: 'gone@oakfield.example' })).toEqual({
      state: 'refused',
      code: 'EENVELOPE 550',
    })
    expect(await post.send({ ...mail, to: 'full@oakfield.example' })).toEqual({
      state: 'failed',
      code: 'EENVELOPE 451',
    })
    expect(sink.caught).toEqual([])
  })

  test('that says nothing is not waited for', async () => {
    const broken = await aBrokenPost('silent')
    closing.push(() => broken.close())
    const started = performance.now()
    const post = aWayTo(broken.url)
    expect(await post.send({ ...mail, to: 'a@oakfield.example' })).toMatchObject({ state: 'failed' })
    expect(performance.now() - started).toBeLessThan(5_000)
    // Nor does anybody wait behind it.
    const behind = await post.send({ ...mail, to: 'b@oakfield.example' })
    expect(behind).toEqual({ state: 'failed', code: 'POST_SILENT' })
  })

  test('that hangs up has not taken it', async () => {
    const broken = await aBrokenPost('hangs up')
    closing.push(() => broken.close())
    expect(await aWayTo(broken.url).send({ ...mail, to: 'a@oakfield.example' })).toMatchObject({ state: 'failed' })
  })

  test('that is not there has not taken it', async () => {
    const sink = await anSmtpSink()
    await sink.close()
    const delivery = await aWayTo(sink.url).send({ ...mail, to: 'a@oakfield.example' })
    expect(delivery).toMatchObject({ state: 'failed', code: 'ESOCKET' })
  })

  test('without TLS gets nothing where TLS is asked for', async () => {
    const sink = await aSink()
    const post = openPostOffice({ url: sink.url, from, requireTls: true, patienceMs: 300 })
    closing.push(() => post.close())
    expect(await post.send({ ...mail, to: 'a@oakfield.example' })).toMatchObject({ state: 'failed' })
    expect(sink.caught).toEqual([])
  })

  test.each([
    'a@oakfield.example\r\nBcc: b@evil.example',
    'a@oakfield.example, b@evil.example',
    'Mrs Khan <a@oakfield.example>',
    'a@oakfield.example\n',
    'a@localhost',
    '',
  ])('is never asked to take mail for %j', async (to) => {
    const sink = await aSink()
    expect(await aWayTo(sink.url).send({ ...mail, to })).toEqual({ state: 'refused', code: 'ADDRESS_WRONG' })
    expect(sink.caught).toEqual([])
  })
})

const health = (school: SchoolAtWork, who: Parameters<SchoolAtWork['grant']>[0]) =>
  school.grant(who, 'desk.read', async (grant) => {
    const { mail, since, refused } = await machineStatus(grant)
    return { mail, since, refused }
  })

describe('the outbox of a school', () => {
  test('leaves the building through a real mail server and says nothing of any child', async () => {
    const sink = await aSink()
    const school = await aSchoolAtWork({ post: aWayTo(sink.url, 2_000) })
    const { lead } = await school.staff()
    await school.raise(urgent)
    await school.liveUntil('2026-11-17T09:25:00Z')
    expect(sink.caught.map(({ to }) => to[0]).sort()).toEqual([
      'miss.lowe@oakfield.example',
      'mr.ali@oakfield.example',
      'mrs.khan@oakfield.example',
      'ms.okoro@oakfield.example',
    ])
    for (const { mail: sent } of sink.caught) {
      expect(sent.subject).toBe('There is an urgent item in The Lift')
      expect(sent.text?.trim().split('\n\n')).toEqual([
        'There is an urgent item in The Lift. Sign in to read it.',
        'https://oakfield.example/sign-in',
      ])
      expect(sent.messageId).toMatch(/^<[0-9a-f-]{36}\.oakfield@oakfield\.example>$/)
    }
    const kept = JSON.stringify([await school.messages(), await school.jobs(), sink.caught])
    expect(kept).not.toMatch(/zebedee/i)
    expect(kept).not.toContain('I need a grown-up now')
    expect(kept).not.toContain(school.childId)
    expect((await school.messages()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent'])
    expect(await health(school, lead)).toEqual({ mail: 'working', since: null, refused: [] })
  })

  test('tells the next person at once when the first message is not delivered, and the desk that mail fails', async () => {
    const school = await aSchoolAtWork()
    const { lead } = await school.staff()
    school.post.does(() => ({ state: 'failed', code: 'ECONNECTION' }))
    await school.raise(urgent)
    await school.workNow()
    expect((await school.events()).map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      'raised: They pressed: I need a grown-up now.',
      'told: Message to Mrs Khan and Mr Ali.',
      'escalated: A message could not be delivered. Message to Ms Okoro and Miss Lowe.',
      'escalated: A message could not be delivered. Message to Mrs Khan, Mr Ali, Ms Okoro and Miss Lowe.',
    ])
    const failing = await health(school, lead)
    expect(failing).toMatchObject({ mail: 'failing since', since: 'today at 09:10' })

    school.post.does(() => ({ state: 'sent' }))
    await school.liveUntil('2026-11-17T09:11:00Z')
    expect(await health(school, lead)).toMatchObject({ mail: 'working' })
    expect(new Set((await school.messages()).map(({ state }) => state))).toEqual(new Set(['sent']))
    // Tried again with the same id, so that whoever gets it twice can tell.
    const ids = school.post.given.map(({ messageId }) => messageId)
    expect(ids.length).toBeGreaterThan(new Set(ids).size)
    expect(new Set(ids).size).toBe(8)
  })

  test('names at the desk whose address refuses mail, until mail gets there again', async () => {
    const school = await aSchoolAtWork()
    const { lead, deputy } = await school.staff()
    school.post.does(({ to }) =>
      to === deputy.email ? { state: 'refused', code: 'EENVELOPE 550' } : { state: 'sent' },
    )
    await school.raise(urgent)
    await school.workNow()
    expect(await health(school, lead)).toMatchObject({ mail: 'working', refused: ['Mr Ali'] })
    expect((await school.told()).length).toBe(4)
    school.post.does(() => ({ state: 'sent' }))
    await school.liveUntil('2026-11-17T09:41:00Z')
    expect(await health(school, lead)).toMatchObject({ refused: [] })
  })

  test('is not tried for ever', async () => {
    const school = await aSchoolAtWork()
    const lead = await school.person('lead', 'Mrs Khan')
    school.post.does(() => ({ state: 'failed', code: 'ECONNECTION' }))
    await school.raise({ ...urgent, severity: 'high', due: '60 school minutes' })
    await school.liveUntil('2026-11-17T22:00:00Z')
    const [first] = await school.messages()
    expect(first).toMatchObject({ state: 'given up', attempts: 20, lastError: 'ECONNECTION' })
    expect(await health(school, lead)).toMatchObject({ mail: 'failing since' })
  })

  test('says where mail is not set up, before anybody needs it', async () => {
    const school = await aSchoolAtWork({ post: null })
    const { lead } = await school.staff()
    expect(await health(school, lead)).toMatchObject({ mail: 'not known' })
    await school.liveUntil('2026-11-17T09:20:00Z')
    expect(await health(school, lead)).toMatchObject({ mail: 'not set up' })
    await school.raise(urgent)
    await school.liveUntil('2026-11-17T10:00:00Z')
    expect(new Set((await school.messages()).map(({ state }) => state))).toEqual(new Set(['unsent']))
    expect((await school.events()).map(({ kind }) => kind)).toContain('escalated')
  })

  test('is sent again when the server dies between sending and noting it', async () => {
    const post = aPost()
    const school = await aSchoolAtWork({ post: post.post, worker: { leaseMs: 60_000 } })
    await school.person('lead', 'Mrs Khan')
    let hasDied = false
    post.does(() => {
      if (hasDied) return { state: 'sent' }
      hasDied = true
      throw new Error('the power went')
    })
    await school.raise(urgent)
    await school.liveUntil('2026-11-17T09:14:00Z')
    expect(post.given.map(({ messageId }) => messageId)).toHaveLength(2)
    expect(new Set(post.given.map(({ messageId }) => messageId)).size).toBe(1)
    expect((await school.messages()).map(({ state }) => state)).toEqual(['sent'])
  })
})

describe('#7 a child who tells very much', () => {
  const chosenBy = async (url: string) => {
    const school = await aSchoolAtWork({ post: aWayTo(url, 2_000) })
    const { teacher } = await school.staff()
    return { school, teacher }
  }

  test('is sixty worries to read and a few mails at once, then one an hour', async () => {
    const sink = await aSink()
    const { school, teacher } = await chosenBy(sink.url)
    const start = school.clock.now().getTime()
    for (let told = 0; told < 60; told++) {
      await tell(school, teacher)
      school.clock.set(new Date(start + (told + 1) * 200).toISOString())
      await school.workNow()
    }
    expect(sink.caught.map(({ to }) => to[0])).toEqual(Array.from({ length: 3 }, () => teacher.email))
    const unread = await school.lease(({ read }) => read.select().from(worries))
    expect(unread.filter(({ readAt }) => readAt === null)).toHaveLength(60)
    await school.liveUntil('2026-11-17T15:00:00Z')
    expect(sink.caught).toHaveLength(4)
    expect((await school.messages()).map(({ notBefore }) => notBefore?.toISOString())).toEqual([
      undefined,
      undefined,
      undefined,
      '2026-11-17T10:10:00.600Z',
    ])
    const kept = JSON.stringify([await school.messages(), await school.jobs()])
    expect(kept).not.toContain(school.childId)
  })

  test('is heard at once when it is urgent, and again when it is graver', async () => {
    const sink = await aSink()
    const { school, teacher } = await chosenBy(sink.url)
    for (let told = 0; told < 20; told++) await tell(school, teacher)
    await school.workNow()
    const before = sink.caught.length
    // More kinds of the same gravity than go out at once, and then something graver.
    for (let kind = 0; kind < 6; kind++) await school.raise({ ...notSureSafe, category: `kind ${kind}` })
    await school.workNow()
    const lead = () => sink.caught.slice(before).filter(({ to }) => to[0] === 'mrs.khan@oakfield.example')
    expect(lead()).toHaveLength(3)
    expect((await school.events()).map(({ reason }) => reason)).toContain(
      'Message within the hour, with others about this child, to Mrs Khan and Mr Ali.',
    )
    await school.raise(urgent)
    await school.workNow()
    expect(lead()).toHaveLength(4)
    expect(lead().at(-1)?.mail.subject).toBe('There is an urgent item in The Lift')
  })

  test('delays nobody whose turn comes next', async () => {
    const { school } = await chosenBy((await aSink()).url)
    for (let kind = 0; kind < 6; kind++) await school.raise({ ...urgent, category: `kind ${kind}` })
    await school.liveUntil('2026-11-17T09:25:00Z')
    expect(await school.told()).toContain('2026-11-17T09:25 Ms Okoro')
    await school.liveUntil('2026-11-17T09:40:00Z')
    expect(await school.told()).toContain('2026-11-17T09:40 Mrs Khan')
  })
})
