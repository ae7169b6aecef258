import { useContext } from 'react'
import { MadeForContext } from '../form/made-for.ts'
import { Notice } from './notice.tsx'

/** That what somebody just sent is saved, on the page it led to. */
export function SavedNotice() {
  const { saved } = useContext(MadeForContext)
  if (saved === null) return null
  return (
    <div className="print:hidden">
      <Notice kind="done" title={saved} />
    </div>
  )
}
