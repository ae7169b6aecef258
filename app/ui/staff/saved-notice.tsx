import { useRouteError } from '@remix-run/react'
import { useContext } from 'react'
import { savedIn } from '#app/saved.ts'
import { MadeForContext } from '../form/made-for.ts'
import { Notice } from './notice.tsx'

/** That what somebody just sent is saved, on the page it led to. A page that says why there is none does not say so. */
export function SavedNotice() {
  const { address } = useContext(MadeForContext)
  const isRefused = useRouteError() != null
  const said = savedIn(address)
  return said === null || isRefused ? null : <Notice kind="done" title={said} />
}
