import { expect, test } from 'vitest'
import { openPostOffice } from '#app/outbox/post-office.server.ts'
import { freePort } from '#tests/support/free-port.ts'
import { openPostBox } from './post-box.tsx'

test('mail that a made-up school sends is shown on the page, and nothing in it is taken for markup', async () => {
  const port = await freePort()
  const { SMTP_URL, MAIL_FROM } = await openPostBox(port)
  const read = async () => (await fetch(`http://127.0.0.1:${port}/`)).text()
  expect(await read()).toContain('have sent: 0')

  const post = openPostOffice({ url: SMTP_URL, from: MAIL_FROM, requireTls: false })
  const mail = {
    messageId: '<1@oakfield>',
    to: 'mrs.khan@oakfield.example',
    subject: 'An item',
    text: '<b>Sign in</b>',
  }
  expect(await post.send(mail)).toEqual({ state: 'sent' })
  post.close()

  const page = await read()
  expect(page).toContain('have sent: 1')
  expect(page).toContain('mrs.khan@oakfield.example')
  expect(page).toContain('&lt;b&gt;Sign in&lt;/b&gt;')
})
