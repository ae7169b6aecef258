import type { FileEntryKind } from '#db/schema/safeguarding/files.ts'

/** What a kind of line in a child's file is called. */
export const fileKindWords: Readonly<Record<FileEntryKind, string>> = {
  concern: 'Concern',
  'child’s words': 'The child’s own words',
  observation: 'Seen or heard',
  discussion: 'Discussion',
  action: 'Done',
  decision: 'Decided',
  'crisis step': 'Crisis step',
  'told the family': 'Told the family',
  'shared with others': 'Shared with other agencies',
  'file sent': 'File sent',
  'file received': 'File received',
  review: 'Reviewed',
  disputed: 'Disputed',
}
