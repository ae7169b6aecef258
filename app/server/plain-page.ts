import { errorPageWordsFor } from '#app/web/error-page-words.ts'
import { plainPolicy, plainSheet } from './plain-sheet.ts'

const closed = {
  title: 'This school’s pages are closed for now',
  sentence: 'Please ask the school office.',
  child: 'You can’t check in here just now. Tell a grown-up what you wanted to say.',
}

/** Why there is no page, from what stands in front of every page: for a child and a grown-up, and nothing of any school. */
export function plainPage(status: number, reference?: string): Response {
  const { title, sentence, child } = errorPageWordsFor(status)
  return pageSaying(
    {
      title,
      child,
      isPassing: status >= 500,
      sentence: reference === undefined ? sentence : `${sentence} Number: ${reference}`,
    },
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

type Said = {
  readonly title: string
  readonly sentence: string
  /** What a child reads, first and large; nothing where no child comes. */
  readonly child?: string
  /** Whether asking again may help. */
  readonly isPassing?: boolean
}

/** The frame of every page of ours, as far as it can stand where no page can be made: readable, calm, and with who helps. */
function pageSaying({ title, sentence, child, isPassing = false }: Said, status: number): Response {
  const first = child === undefined ? '' : `<p class="child"><b>${child}</b></p>`
  const again = isPassing ? '<p><a class="go" href="">Try again</a></p>' : ''
  const html = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${plainSheet}</style></head><body><header><b>The Lift</b></header><main><h1>${title}</h1>${first}<p>${sentence}</p>${again}</main>${child === undefined ? '' : `<footer>${whoHelps}</footer>`}</body></html>`
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(html)),
      'Content-Security-Policy': plainPolicy,
    },
  })
}

const whoHelps =
  '<p>Do you need help now? Tell a grown-up near you, or ring Childline: <a href="tel:08001111">0800 1111</a>. Are you in danger? Ring <a href="tel:999">999</a>.</p>'
