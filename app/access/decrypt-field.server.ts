import type { ChildBox } from '#db/vault/vault.server.ts'
import { brokenAsNull } from '#db/vault/sealing.ts'
import type { Grant } from './grant.server.ts'

/** What a sealed text says, or nothing when it was changed, moved from its place or has lost its key: then it never says anything else. */
export function decryptField(
  { vault, read }: Pick<Grant, 'vault' | 'read'>,
  { childId, ...box }: ChildBox,
): Promise<string | null> {
  return vault.open(read, childId, box).catch(brokenAsNull)
}
