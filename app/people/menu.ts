import { paths, type Path } from '#app/paths.ts'
import type { Action } from '#app/access/policy.ts'

type Entry = {
  readonly label: string
  readonly path: Path
  readonly needs: Action
  /** Not for those who find the same on another page. */
  readonly unless?: Action
}

/** Where grown-ups can go. Each sees what their roles reach; nobody with one role has more than six. */
const entries: readonly Entry[] = [
  { label: 'Desk', path: paths.desk, needs: 'desk.read' },
  { label: 'Worries', path: paths.worries, needs: 'worry.read' },
  { label: 'Files', path: paths.files, needs: 'file.read' },
  { label: 'Classes', path: paths.classes, needs: 'class.read' },
  { label: 'To do', path: paths.toDo, needs: 'alert.read', unless: 'desk.read' },
  { label: 'School', path: paths.school, needs: 'counts.read' },
  { label: 'Calendar', path: paths.calendar, needs: 'calendar.manage' },
  { label: 'Duty', path: paths.duty, needs: 'duty.read', unless: 'desk.read' },
  { label: 'Patterns', path: paths.patterns, needs: 'patterns.read', unless: 'desk.read' },
  { label: 'About grown-ups', path: paths.allegations, needs: 'allegation.read' },
  { label: 'Report a concern', path: paths.newConcern, needs: 'concern.raise' },
  { label: 'My account', path: paths.mySessions, needs: 'own-account.manage' },
]

/** The menu of somebody who may do what this says they may. */
export function menuFor(may: (action: Action) => boolean): readonly Pick<Entry, 'label' | 'path'>[] {
  return entries.filter(({ needs, unless }) => may(needs) && !(unless && may(unless)))
}
