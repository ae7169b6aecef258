import type { StickerName } from '#db/schema/child/garden.ts'

/** What each sticker says. Every one is for something the child did: never a feeling, a score, a speed or a count. */
export const stickerWords: Readonly<Record<StickerName, string>> = {
  'said-how-i-am': 'I said how I am',
  'told-someone': 'I told a grown-up',
}

/** The sticker for finishing a check-in: for telling a grown-up when the child did, otherwise for saying how they are. */
export function stickerFor(hasTold: boolean): StickerName {
  return hasTold ? 'told-someone' : 'said-how-i-am'
}
