import { refusalFor } from '../refusals.ts'

const closed = {
  title: 'This school’s pages are closed for now',
  sentence:
    'Please ask the school office. If a child needs help this minute, talk to a grown-up you trust or ring 999.',
}

/** Why there is no page, from what stands in front of every page: no sheet, no script, nothing of any school. */
export function plainPage(status: number, reference?: string): Response {
  const { title, sentence } = refusalFor(status)
  return pageSaying(
    { title, sentence: reference === undefined ? sentence : `${sentence} Number: ${reference}` },
    status,
  )
}

/** What everybody reads at a school that has been suspended. */
export function closedPage(): Response {
  return pageSaying(closed, 503)
}

/** Where the made-up schools of a demonstration are, on this machine's own host. Their short names are plain letters. */
export function doorsPage(schools: readonly { readonly slug: string }[], { port }: URL): Response {
  const at = (host: string) => `http://${host}.localhost${port === '' ? '' : `:${port}`}/`
  const hosts = [...schools.map(({ slug }) => slug), 'platform']
  const links = hosts.map((host) => `<a href="${at(host)}">${at(host)}</a>`).join('<br>')
  return pageSaying({ title: 'The Lift: made-up schools', sentence: links }, 200)
}

function pageSaying({ title, sentence }: { title: string; sentence: string }, status: number): Response {
  const html = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${sentence}</p></main></body></html>`
  return new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': String(Buffer.byteLength(html)) },
  })
}
