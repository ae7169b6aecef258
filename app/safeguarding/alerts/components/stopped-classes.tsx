import { Notice } from '#app/ui/staff/notice.tsx'

/** Classes that no longer check in, and what to do about it. */
export function StoppedClasses({ classes }: { classes: readonly { name: string; since: string }[] }) {
  if (classes.length === 0) return null
  return (
    <Notice kind="look" title="These classes have almost stopped checking in. Find out what is getting in the way.">
      <ul className="list-disc pl-6">
        {classes.map(({ name, since }) => (
          <li key={name}>
            {name}, since {since}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
