import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Face } from '#app/ui/child/face.tsx'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { lowestOf, moodSaid } from '../moods.ts'
import type { ClassChild } from '../queries/class-children.server.ts'

/** Groups that are nobody's as a rule, and are not shown empty. */
const rare: readonly string[] = ['begun', 'away', 'not their day']
const groups = [
  { stands: 'not yet', heading: 'Not checked in yet' },
  { stands: 'begun', heading: 'Started, not finished' },
  { stands: 'here', heading: 'Signed in now' },
  { stands: 'done', heading: 'Done today' },
  { stands: 'away', heading: 'Absent today' },
  { stands: 'not their day', heading: 'Not due in today' },
] as const

/** The whole class in one view: who has not had the chance to say, who is saying it now, and who has. */
export function ClassNames({ children }: { children: readonly ClassChild[] }) {
  if (children.length === 0) {
    return (
      <EmptyState title="There are no children in this class yet.">
        <p>The office adds children to classes. They appear here once they are added.</p>
      </EmptyState>
    )
  }
  return (
    <div className="grid gap-3">
      {groups.map(({ stands, heading }) => {
        const those = children.filter((child) => child.stands === stands)
        if (those.length === 0 && rare.includes(stands)) return null
        return (
          <section key={stands}>
            <h2 className="font-bold">
              {heading} <span className="count">{those.length}</span>
            </h2>
            <ul className="grid grid-cols-2 sm:grid-cols-3 md:grid-cols-5 lg:grid-cols-6">
              {those.map((child) => (
                <li key={child.id} className="pr-2 py-0.5 break-words min-w-0">
                  <a href={href(paths.child, { childId: child.id })}>{child.name}</a> <Said said={child.said} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** Each face they showed today, in order; drawn is the lowest. */
function Said({ said }: { said: ClassChild['said'] }) {
  const lowest = lowestOf(said)
  if (!lowest) return null
  const { drawn } = moodSaid(lowest)
  const words = said.map((one) => moodSaid(one).word)
  const changes = words.filter((word, at) => word !== words[at - 1])
  return (
    <span className="text-small text-quiet whitespace-nowrap">
      {drawn ? (
        <span className="inline-block align-middle">
          <Face mood={drawn} size={18} />
        </span>
      ) : null}{' '}
      {changes.join(', then ')}
    </span>
  )
}
