import { createHash } from 'node:crypto'
import childSheet from '#app/ui/child.css?inline'
import type { PageHandle } from '#app/web/handle.ts'

const childSheetHash = `'sha256-${createHash('sha256').update(childSheet).digest('base64')}'`

/** What a page may load and where its forms may go: only from and to its own school, and scripts only where it asked. */
export function contentPolicy({ look, scripts }: PageHandle): string {
  // While pages are made, Vite's own script reloads them.
  const makingPages = import.meta.env.DEV
  const runsScripts = makingPages || scripts !== undefined
  return [
    "default-src 'none'",
    `style-src 'self'${look === 'staff' ? '' : ` ${childSheetHash}`}`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    ...(runsScripts ? ["script-src 'self'", `connect-src 'self'${makingPages ? ' ws:' : ''}`] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
