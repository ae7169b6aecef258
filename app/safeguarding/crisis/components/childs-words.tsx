/** What the child said, word for word. Nobody can change it here. */
export function ChildsWords({
  said,
}: {
  said: readonly { readonly id: string; readonly words: string; readonly when: string }[]
}) {
  return (
    <>
      {said.map(({ id, words, when }) => (
        <figure key={id}>
          <blockquote className="panel text-lead whitespace-pre-wrap break-words" dir="auto">
            {words}
          </blockquote>
          <figcaption className="text-small text-quiet">
            The child’s own words, {when}. They cannot be changed.
          </figcaption>
        </figure>
      ))}
    </>
  )
}
