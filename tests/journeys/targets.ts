import type { Page } from '@playwright/test'

/** What a finger needs, in px: 24 anywhere (WCAG 2.2), 64 for what a child answers with. */
const least = { anywhere: 24, childsAnswer: 64 }

/** Everything on a page that can be pressed and is too small for it, with its size. A link within a sentence is as high as the sentence, and words that belong to a field can be pressed too. */
export function targetsTooSmall(page: Page): Promise<string[]> {
  return page.evaluate(({ anywhere, childsAnswer }) => {
    const pressable = [
      ...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, summary'),
    ]
    return pressable.flatMap((element) => {
      const own = element.getBoundingClientRect()
      const words = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const boxes = [own, ...words.map((label) => label.getBoundingClientRect())]
      const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))
      const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top))
      const isShown = own.width > 1 && own.height > 1
      const isInSentence = getComputedStyle(element).display === 'inline'
      const isAnswer = element.matches('body.child .pick, body.child .tile')
      const needed = isAnswer ? childsAnswer : anywhere
      if (!isShown || isInSentence || Math.min(width, height) >= needed) return []
      return [`${element.outerHTML.replace(/>[^]*/, '>')} is ${Math.round(width)} × ${Math.round(height)}`]
    })
  }, least)
}
