import { Button } from './button.tsx'

/** Where the next of a list is opened and how many of it are left; null when nothing of it is. */
export type NextOne = { readonly href: string; readonly left: number } | null

type Props = {
  next: NextOne
  /** What the first of the list is: "the most serious unread worry". */
  what: string
  /** What is said when nothing is left. */
  none: string
}

/** The way from something that has been read to the next of its list. */
export function Next({ next, what, none }: Props) {
  if (next === null) return <p>{none}</p>
  return (
    <p>
      <Button look="second" href={next.href}>
        Next: {what} ({next.left} left)
      </Button>
    </p>
  )
}
