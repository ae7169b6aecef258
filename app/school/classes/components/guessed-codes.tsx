import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'

/** Tells the grown-ups of a class that somebody guesses class codes at their school, and what to do about it. */
export function GuessedCodes({ are, classId }: { are: boolean; classId: string }) {
  if (!are) return null
  return (
    <p>
      <strong>Somebody is guessing class codes.</strong> Look for a tablet or computer that shows the class code page
      and stop that first. New tablets may have to wait for 10 minutes; the others let children in as usual.{' '}
      <a href={href(paths.lettingIn, { classId })}>Let new tablets in</a>
    </p>
  )
}
