import { Button } from './button.tsx'

/**
 * Where the next of a list is opened, what it is ("the most serious unread worry") and how many of the list are left; null
 * when nothing of it is.
 */
export type NextOne = { readonly href: string; readonly what: string; readonly left: number } | null

type Props = {
  next: NextOne
  /** What is said when nothing is left. */
  none: string
}

/** The way from something that has been read to the next of its list. */
export function Next({ next, none }: Props) {
  if (next === null) return <p>{none}</p>
  return (
    <p>
      <Button look="second" href={next.href}>
        Next: {next.what} ({next.left} left)
      </Button>
    </p>
  )
}
