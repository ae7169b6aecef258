import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'

type Props = {
  child: { readonly id: string; readonly firstName: string; readonly classId: string; readonly className: string }
  opensClass: boolean
  keepsChildren: boolean
}

/** From a child's absences back to the class, or for the office to the days on which the child comes and to all children. */
export function AbsenceNextActions({
  child: { id: childId, firstName, classId, className },
  opensClass,
  keepsChildren,
}: Props) {
  return (
    <>
      {opensClass ? (
        <p>
          <a href={href(paths.classToday, { classId })}>Back to {className} today</a>
        </p>
      ) : null}
      {keepsChildren ? (
        <>
          <p>
            <a href={href(paths.timetable, { childId })}>Which days does {firstName} come?</a>
          </p>
          <p>
            <a href={paths.children}>All children</a>
          </p>
        </>
      ) : null}
    </>
  )
}
