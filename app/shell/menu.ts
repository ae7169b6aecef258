import { paths, type Path } from '#app/web/paths.ts'
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
  { label: 'Children', path: paths.children, needs: 'children.manage' },
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

/** The rooms without an entry of their own, by their address or by what is done there, and the entries they belong to. */
const rooms: Readonly<Record<string, readonly Path[]>> = {
  [paths.home]: [],
  [paths.concerns]: [paths.desk, paths.newConcern],
  [paths.crises]: [paths.desk],
  [paths.shares]: [paths.desk],
  [paths.transfers]: [paths.desk],
  [paths.duty]: [paths.desk, paths.school],
  [paths.patterns]: [paths.desk, paths.school],
  [paths.rules]: [paths.desk],
  worry: [paths.worries],
  alert: [paths.desk, paths.toDo],
  'check-on': [paths.desk, paths.toDo],
  concern: [paths.desk, paths.newConcern],
  crisis: [paths.desk],
  helplines: [paths.desk, paths.school],
  family: [paths.files],
  share: [paths.files],
  file: [paths.files],
  allegation: [paths.allegations],
  together: [paths.allegations, paths.desk, paths.school],
  governor: [paths.duty, paths.desk, paths.school],
  class: [paths.classes],
  child: [paths.classes],
  pictures: [paths.classes],
  absence: [paths.classes, paths.children],
  children: [paths.children],
  calendar: [paths.calendar, paths.desk, paths.school],
}

/** The entry of a menu to which a page belongs: its own, that of its room, or that of what its reader may do there. */
export function entryOf(
  menu: readonly Pick<Entry, 'path'>[],
  { current, action }: { readonly current: string | undefined; readonly action: string },
): Path | null {
  const kind = action.replace(/\..*/, '')
  const wanted = current === undefined ? (rooms[kind] ?? []) : [current, ...(rooms[current] ?? [])]
  for (const path of wanted) {
    const entry = menu.find((one) => one.path === path)
    if (entry) return entry.path
  }
  return null
}
