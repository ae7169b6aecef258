/** Tells the grown-ups of a class that somebody guesses class codes at their school, and what to do about it. */
export function GuessedCodes({ are }: { are: boolean }) {
  if (!are) return null
  return (
    <p>
      <strong>Somebody is guessing class codes.</strong> Look for a tablet or computer that shows the class code page. A
      new tablet may have to wait up to a minute; the others let children in as usual.
    </p>
  )
}
