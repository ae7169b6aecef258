import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'

type Props = {
  readonly childId: string
  readonly firstName: string
  /** What one has before one, so that nothing has to be written twice. */
  readonly from: { readonly alert: string } | { readonly worry: string }
  /** Whether the child's file and the crisis steps open to whoever looks. */
  readonly isSafeguarder: boolean
}

/** Where to go from something a child told: pass it on, act at once, or learn more about the child. */
export function NextActions({ childId, firstName, from, isSafeguarder }: Props) {
  const carried = new URLSearchParams(from).toString()
  return (
    <ul className="flex flex-wrap gap-x-6 print:hidden">
      <li>
        <a href={`${paths.newConcern}?${carried}`}>Report this as a concern</a>
      </li>
      {isSafeguarder ? (
        <>
          <li>
            <a href={`${href(paths.childCrisis, { childId })}?${carried}`}>If in danger: the crisis steps</a>
          </li>
          <li>
            <a href={href(paths.file, { childId })}>{firstName}’s file</a>
          </li>
        </>
      ) : null}
      <li>
        <a href={href(paths.child, { childId })}>More about {firstName}</a>
      </li>
    </ul>
  )
}
