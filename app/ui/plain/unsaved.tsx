type Props = { written: readonly string[]; forChild: boolean }

/** What somebody wrote that could not be taken, to be copied: it stands nowhere else. */
export function Unsaved({ written, forChild }: Props) {
  if (written.length === 0) return null
  return (
    <section aria-labelledby="unsaved">
      <h2 id="unsaved">{forChild ? 'Here is what you wrote' : 'What you wrote is not saved. Copy it from here.'}</h2>
      {written.map((words) => (
        <blockquote key={words} className="whitespace-pre-wrap">
          {words}
        </blockquote>
      ))}
    </section>
  )
}
