import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { messages } from '#db/schema/messages.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { anSmtpSink } from '#tests/support/smtp-sink.ts'
import { aFolder, aSchoolAtWork } from './a-school-at-work.ts'
import { urgent } from './findings.ts'

const main = fileURLToPath(new URL('../../build/server/main.js', import.meta.url))

test('the server as it was built tells the lead, and stops in good order', async () => {
  const sink = await anSmtpSink()
  onTestFinished(() => sink.close())
  const dataDir = aFolder()
  const schools = await openSchools({ dataDir })
  const school = await aSchoolAtWork({ schools, at: new Date().toISOString() })
  const lead = await school.person('lead', 'Mrs Khan')
  await school.raise(urgent)
  await schools.close()

  const port = String(26_000 + (process.pid % 4000))
  const mail = { SMTP_URL: sink.url, MAIL_FROM: 'the.lift@oakfield.example' }
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'test', PORT: port, DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...mail }
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void server.kill('SIGKILL'))
  let complaints = ''
  server.stdout.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  await expect.poll(() => sink.caught.length, { timeout: 15_000 }).toBe(1)
  expect(sink.caught[0]?.to).toEqual([lead.email])
  expect(sink.caught[0]?.mail.text).toContain(`http://oakfield.example:${port}/sign-in`)

  server.kill('SIGTERM')
  expect(await once(server, 'exit')).toEqual([0, null])
  expect(complaints).toBe('')
  const after = await openSchools({ dataDir })
  onTestFinished(() => after.close())
  const kept = await after.with('oakfield', ({ read }) => read.select({ state: messages.state }).from(messages))
  expect(kept).toEqual([{ state: 'sent' }])
})
