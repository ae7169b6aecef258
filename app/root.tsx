import type { MetaFunction } from '@remix-run/node'
import { Meta, Outlet, useMatches, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import childSheet from '#app/ui/child.css?inline'
import staffSheet from '#app/ui/staff.css?url'
import { ErrorPage, statusOf } from './error-page.tsx'
import { pageHandle } from './handle.ts'
import { refusalFor } from './refusals.ts'

export const meta: MetaFunction = ({ error }) => [
  { title: error === undefined ? 'The Lift' : `${refusalFor(statusOf(error)).title} – The Lift` },
]

/** The page around every page: its language, its one sheet, and no script. */
export function Layout({ children }: { children: ReactNode }) {
  const { look } = pageHandle(useMatches())
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {look === 'child' ? (
          <style dangerouslySetInnerHTML={{ __html: childSheet }} />
        ) : (
          <link rel="stylesheet" href={staffSheet} />
        )}
      </head>
      <body className={look}>{children}</body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const { look } = pageHandle(useMatches())
  return <ErrorPage error={useRouteError()} look={look} />
}
