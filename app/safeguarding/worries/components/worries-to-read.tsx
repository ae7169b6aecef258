import { paths } from '#app/web/paths.ts'

/** How many worries there are to read, with the way to them. */
export function WorriesToRead({ many }: { many: number }) {
  if (many === 0) return null
  return (
    <p>
      Worries to read: {many}. <a href={paths.worries}>Open the reading list</a>
    </p>
  )
}
