import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'

/** Where else to go from a child's file. */
export function FileLinks({ childId }: { childId: string }) {
  return (
    <ul className="flex flex-wrap gap-x-6 mb-4 print:hidden">
      <li>
        <a href={href(paths.childCrisis, { childId })}>If in danger: the crisis steps</a>
      </li>
      <li>
        <a href={`${paths.newConcern}?child=${childId}`}>Report a new concern</a>
      </li>
      <li>
        <a href={href(paths.tellings, { childId })}>Telling the family</a>
      </li>
      <li>
        <a href={href(paths.childShares, { childId })}>Sharing with other agencies</a>
      </li>
      <li>
        <a href={href(paths.child, { childId })}>How they have been</a>
      </li>
      <li>
        <a href={href(paths.childTransfer, { childId })}>Send this file to another school</a>
      </li>
    </ul>
  )
}
