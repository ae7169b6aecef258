import { paths, type Path } from '#app/paths.ts'
import type { Action } from '#app/access/policy.ts'

type Entry = { readonly label: string; readonly path: Path; readonly needs: Action }

/** Where grown-ups can go. Each sees what their roles reach; nobody has more than six. */
export const menuEntries: readonly Entry[] = [
  { label: 'Desk', path: paths.desk, needs: 'desk.read' },
  { label: 'Classes', path: paths.classes, needs: 'class.read' },
  { label: 'To do', path: paths.toDo, needs: 'alert.read' },
  { label: 'School', path: paths.school, needs: 'counts.read' },
  { label: 'My account', path: paths.mySessions, needs: 'own-account.manage' },
]
