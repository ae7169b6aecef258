import type { MetaFunction } from '@remix-run/node'
import { Meta, Outlet, useMatches, useRouteError } from '@remix-run/react'
import { useContext, type ReactNode } from 'react'
import childSheet from '#app/ui/child.css?inline'
import staffSheet from '#app/ui/staff.css?url'
import { ErrorPage, errorLook, statusOf } from '#app/shell/error-page.tsx'
import { pageHandle } from '#app/web/handle.ts'
import { HereContext } from '#app/shell/here.ts'
import { errorPageWordsFor } from '#app/web/error-page-words.ts'

export const meta: MetaFunction = ({ error }) => [
  { title: error == null ? 'The Lift' : `${errorPageWordsFor(statusOf(error)).title} – The Lift` },
]

/** The page around every page: its language, its one sheet, and no script. */
export function Layout({ children }: { children: ReactNode }) {
  const error = useRouteError()
  const page = pageHandle(useMatches())
  const here = useContext(HereContext)
  const look = error == null ? page.look : errorLook({ error, page }, here)
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {look === 'staff' ? (
          <link rel="stylesheet" href={staffSheet} />
        ) : (
          <style dangerouslySetInnerHTML={{ __html: childSheet }} />
        )}
      </head>
      <body>{children}</body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} page={pageHandle(useMatches())} />
}
