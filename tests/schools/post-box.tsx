import { once } from 'node:events'
import { createServer } from 'node:http'
import { renderToStaticMarkup } from 'react-dom/server'
import { anSmtpSink, type Caught } from '#tests/support/smtp-sink.ts'

/**
 * Where the mail of made-up schools goes while somebody tries The Lift: a real mail server on loopback, and a page at
 * this port that shows what it caught, the newest first. Gives the settings with which a server sends its mail there.
 */
export async function openPostBox(port: number): Promise<{ readonly SMTP_URL: string; readonly MAIL_FROM: string }> {
  const { url, caught } = await anSmtpSink()
  const page = createServer((_request, response) => {
    const html = renderToStaticMarkup(<PostBox mails={caught.toReversed()} />)
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html>${html}`)
  })
  page.listen(port, '127.0.0.1')
  await once(page, 'listening')
  // Nobody waits for it to end.
  page.unref()
  return { SMTP_URL: url, MAIL_FROM: 'the-lift@thelift.example' }
}

function PostBox({ mails }: { readonly mails: readonly Caught[] }) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Mail – The Lift</title>
      </head>
      <body style={{ font: '1.1rem/1.5 sans-serif', maxWidth: '50rem', margin: '1rem auto', padding: '0 1rem' }}>
        <h1>Mail the schools have sent: {mails.length}</h1>
        <p>Caught here, on this machine. None of it has gone anywhere. Reload to see more.</p>
        {mails.map(({ to, mail }) => (
          <article key={mail.messageId} style={{ borderTop: '1px solid', padding: '0.5rem 0' }}>
            <h2 style={{ fontSize: '1.1rem' }}>{mail.subject}</h2>
            <p>
              To {to.join(', ')}, {mail.date}
            </p>
            <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{mail.text}</p>
          </article>
        ))}
      </body>
    </html>
  )
}
