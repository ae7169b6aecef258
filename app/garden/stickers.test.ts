import { expect, test } from 'vitest'
import { stickerNames } from '#db/schema/garden.ts'
import { stickerFor, stickerWords } from './stickers.ts'

test('telling a grown-up has its own sticker, and saying how you are has another', () => {
  expect(stickerFor(true)).toBe('told-someone')
  expect(stickerFor(false)).toBe('said-how-i-am')
})

test('every sticker says what the child did, and none says how they felt', () => {
  expect(Object.keys(stickerWords).sort()).toEqual([...stickerNames].sort())
  for (const words of Object.values(stickerWords)) expect(words).toMatch(/^I (said|told|tried|finished|helped) /)
})
