import { z } from 'zod'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { unlessBroken, type SealedPlace } from '#db/vault/sealing.ts'

type Keeper = Pick<Reader, 'vault'>
const names = z.array(z.string())

/**
 * Where the pictures a child signs in with are sealed, and those tapped so far on the doorstep. With the school's key: they
 * say nothing of the child, and a child whose own key is spoilt is not locked out.
 */
export const placeOfPictures = (childId: string) => ({ table: 'child_keys', column: 'pictures', rowId: childId })
export const placeOfTapped = (sessionId: string) => ({ table: 'sessions', column: 'tapped', rowId: sessionId })

/** Pictures in order, so that nobody without the school's key can read them. */
export function sealPictures({ vault }: Keeper, place: SealedPlace, pictures: readonly string[]): Buffer {
  return vault.sealForSchool({ ...place, text: JSON.stringify(pictures) })
}

/** The same pictures again; none where nothing is sealed or it cannot be opened, so that it opens no door. */
export function openPictures({ vault }: Keeper, place: SealedPlace, box: Buffer | null): readonly string[] {
  if (box === null) return []
  const opened = unlessBroken(() => vault.openForSchool({ ...place, box }))
  return opened === null ? [] : names.parse(JSON.parse(opened))
}
