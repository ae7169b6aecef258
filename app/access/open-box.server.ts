import type { Grant } from './grant.server.ts'
import type { SealedBox } from '#db/vault/vault.server.ts'

/** A sealed text about a child: the child whose key it was sealed with, where it belongs, and what stands there. */
export type Box = SealedBox & { readonly childId: string }

/** What a sealed text says, or nothing when it was changed, moved from its place or has lost its key: then it never says anything else. */
export function openBox(
  { vault, read }: Pick<Grant, 'vault' | 'read'>,
  { childId, ...box }: Box,
): Promise<string | null> {
  return vault.open(read, childId, box).catch((problem: unknown) => {
    if (problem instanceof Error && 'code' in problem && problem.code === 'SEAL_BROKEN') return null
    throw problem
  })
}
