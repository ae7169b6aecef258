import type { Grant } from '#app/access/grant.server.ts'
import { allowAttempt } from '#app/access/allow-attempt.server.ts'
import { packedFileLimits, unpacked, type PackedFile } from '../packed-file.ts'
import { openFile } from '../sealed-file.ts'

const often = { kind: 'sealed file', most: 20, withinMinutes: 15 } as const

type Problem = { readonly file: string } | { readonly words: string }
export type OpenedArrival = { readonly file: PackedFile } | { readonly problems: Problem }

const mistakes = {
  'no sealed file': { file: 'This is not a sealed file from The Lift. Choose the file the other school sent' },
  newer: { file: 'This file was made by a newer version of The Lift. Ask for yours to be updated' },
  damaged: { file: 'This file was damaged on its way. Ask the other school to send it again' },
  'other words': { words: 'These words do not open this file. Ring the other school and check them, one by one' },
  'not understood': { file: 'This file opens, but it is not a child’s file. Ask the other school to make it again' },
  'too much': {
    file: `This file has more than ${packedFileLimits.lines.toLocaleString('en-GB')} lines or very long ones, more than any child’s file. Nothing was taken in. Ring the other school`,
  },
  'too often': { words: 'Too many tries. Wait 15 minutes, then try again' },
} as const satisfies Record<string, Problem>

/** Opens a sealed file that came from another school with the words they read out, or says what to do when it does not open. */
export async function openArrival(
  grant: Grant<'transfer.manage'>,
  { bytes, words }: { readonly bytes: Uint8Array; readonly words: string },
): Promise<OpenedArrival> {
  const isAllowed = await grant.change('transfer', grant.actor.id, async (tx, note) => {
    note({ after: { opensSealedFile: true } })
    return allowAttempt(tx, grant, { ...often, subject: grant.actor.id })
  })
  if (!isAllowed) return { problems: mistakes['too often'] }
  const opening = await openFile(Buffer.from(bytes), words)
  if (opening.state !== 'open') return { problems: mistakes[opening.state] }
  const inside = await unpacked(opening.content)
  return typeof inside === 'string' ? { problems: mistakes[inside] } : inside
}
