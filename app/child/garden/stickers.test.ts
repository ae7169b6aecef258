import { expect, test } from 'vitest'
import { stickersEarnedFor } from '#db/schema/child/garden.ts'
import { stickerNames } from '#app/ui/child/sticker.tsx'
import { stickerFor, stickerWords } from './stickers.ts'

const all = Object.values(stickersEarnedFor).flat().sort()

test('telling a grown-up has its own sticker, and saying how you are has another', () => {
  expect(stickerFor(true)).toBe('told-someone')
  expect(stickerFor(false)).toBe('said-how-i-am')
})

test('#38 every sticker can be earned, has its words and its picture, and says what the child did, never how they felt', () => {
  expect([stickerFor(true), stickerFor(false)].sort()).toEqual([...stickersEarnedFor['check-in']].sort())
  expect(Object.keys(stickerWords).sort()).toEqual(all)
  expect([...stickerNames].sort()).toEqual(all)
  for (const words of Object.values(stickerWords)) expect(words).toMatch(/^I (said|told) /)
})
