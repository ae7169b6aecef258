import type { Grant } from '#app/access/grant.server.ts'
import type { Arrival } from '../forms.ts'
import { transferChild } from '../queries/transfer-child.server.ts'
import { looksLike } from '../same-child.ts'
import { hashOfFile } from '../sealed-file.ts'
import { openArrival } from './open-arrival.server.ts'
import { takeInFile } from './take-in-file.server.ts'

export type Received = { readonly transferId: string } | { readonly problems: Readonly<Record<string, string>> }

/** Opens the file that another school sent and takes it into the file of the child it is about; or says what is in the way. */
export async function receiveFile(
  grant: Grant<'transfer.manage'>,
  { child: childId, words, sameChild }: Arrival,
  bytes: Uint8Array | null,
): Promise<Received> {
  const child = await transferChild(grant, childId)
  if (bytes === null) return { problems: { file: 'Choose the file the other school sent' } }
  const opened = await openArrival(grant, { bytes, words })
  if ('problems' in opened) return opened
  const { file } = opened
  const { firstName, familyInitial } = file.child
  if (sameChild !== 'yes' && !looksLike(file.child, child))
    return { problems: { sameChild: `The file is about ${firstName} ${familyInitial}. You chose ${child.name}` } }
  const came = await takeInFile(grant, { childId, file, fileHash: hashOfFile(Buffer.from(bytes)) })
  if (came === 'for another child')
    return { problems: { child: 'This file has already been received for another child. Look under Moving school' } }
  return came
}
