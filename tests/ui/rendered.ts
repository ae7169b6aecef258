import { renderToStaticMarkup } from 'react-dom/server'
import type { SamplePage } from './sample-pages.tsx'

/** A sample page as the server would send it: the child sheet inside the page, no script. */
export function rendered({ look, page }: SamplePage, sheets: Readonly<Record<'child' | 'staff', string>>): string {
  const sheet = look === 'staff' ? sheets.staff : sheets.child
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sample</title><style>${sheet}</style>`
  return `<!DOCTYPE html><html lang="en-GB" dir="ltr"><head>${head}</head><body>${renderToStaticMarkup(page)}</body></html>`
}
