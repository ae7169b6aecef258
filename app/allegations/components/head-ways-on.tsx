import { paths } from '#app/paths.ts'

/** Where a head goes on from something about a grown-up: the list, and a concern in which the lead learns what they must. */
export function HeadWaysOn({ childId, firstName }: { childId: string; firstName: string }) {
  return (
    <>
      <p>
        <a href={`${paths.newConcern}?child=${childId}`}>Write a concern about {firstName}</a>: about a grown-up it
        stays with you; about the child it goes to the safeguarding lead, so leave the grown-up out of it.
      </p>
      <p>
        <a href={paths.allegations}>About grown-ups of the school</a>
      </p>
    </>
  )
}
