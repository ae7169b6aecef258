import type { LoaderFunctionArgs } from '@remix-run/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { authorize } from '#app/access/authorize.server.ts'
import { welfareChecksWaiting } from '#app/shell/queries/welfare-checks.server.ts'
import { bannersFor } from '#app/shell/queries/staff-shell.server.ts'
import { UrgentBanners } from '#app/ui/staff/urgent-banners.tsx'

/** The banners alone, for a page that looks again by itself. Looking so is quiet: it does not keep anybody signed in. */
export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-on.answer', { quietly: true })
  const banners = bannersFor(await welfareChecksWaiting(grant))
  return new Response(renderToStaticMarkup(<UrgentBanners banners={banners} />), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}
