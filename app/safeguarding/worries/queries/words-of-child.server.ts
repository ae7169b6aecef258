import type { Grant } from '#app/access/grant.server.ts'
import { namesOfChildren, schoolStaff } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { noWords } from '../no-words.ts'
import { readWords, type WordsRead } from '../words-read.ts'

/** What the rules read in what a child told. Asked before the change that keeps it begins: nobody waits for it. */
export async function wordsOfChild(
  { read, at }: Pick<Grant, 'read' | 'at'>,
  { childId, words }: { readonly childId: string; readonly words: string | null },
): Promise<WordsRead> {
  if (words === null) return noWords
  const staff = await schoolStaff(read, { childId, at })
  return readWords(words, { staff, ofChildren: await namesOfChildren(read, at) })
}
