/** Stickers, each named after something the child did. None is for a feeling, a score, a speed or a count. */
export const stickers = {
  'said how I am': 'You said how you are.',
  'told someone': 'You told a grown-up.',
} as const
export type StickerName = keyof typeof stickers

/** The sticker for finishing a check-in: for telling a grown-up when the child did, otherwise for saying how they are. */
export const stickerFor = (hasTold: boolean): StickerName => (hasTold ? 'told someone' : 'said how I am')
