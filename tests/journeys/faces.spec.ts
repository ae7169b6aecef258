import type { Page } from '@playwright/test'
import { comeIn, noor } from './child.ts'
import { openClass, signIn } from './grown-up.ts'
import { emails } from './hilltop.ts'
import { expect, test } from './journey.ts'

/** The least share of a face's pixels, in percent, by which it must differ from every other face, and a face from nothing. */
const least = 3

test('five faces can be told apart in colour, in grey, in black and white, and in a person’s own colours', async ({
  visitor,
}) => {
  const [msMackay, tablet] = [await visitor(), await visitor()]
  const unseen = () => Promise.resolve()
  await signIn(msMackay, emails.msMackay, unseen)
  const code = await openClass(msMackay, 'Oak', unseen)
  await comeIn(tablet, code, { child: noor, look: unseen })
  await tablet.getByRole('button', { name: 'Start' }).click()
  await expect(tablet.getByRole('radio', { name: 'very happy' })).toBeVisible()

  for (const colours of [
    { forcedColors: 'none', colorScheme: 'light' },
    { forcedColors: 'active', colorScheme: 'dark' },
    { forcedColors: 'active', colorScheme: 'light' },
  ] as const) {
    await tablet.emulateMedia(colours)
    const { differences, drawn } = await compareFaces(tablet)
    const where = `with forced colours ${colours.forcedColors}, ${colours.colorScheme}`
    expect(differences).toHaveLength(10)
    for (const { pair, percent } of differences) expect(percent, `${pair} ${where}`).toBeGreaterThan(least)
    for (const percent of drawn) expect(percent, `ink of a face ${where}`).toBeGreaterThan(least)
  }
})

type Compared = { differences: { pair: string; percent: number }[]; drawn: number[] }

/** Each face in pure black and white, beside each other face: how many pixels are not the same, and how many are ink. */
async function compareFaces(page: Page): Promise<Compared> {
  const faces = await page.locator('label.face:not(.side) svg').all()
  const pictures = await Promise.all(faces.map(async (face) => (await face.screenshot()).toString('base64')))
  return page.evaluate(async (shots) => {
    const seen = await Promise.all(shots.map(async (shot) => blackAndWhite(await pixelsOf(shot))))
    const percentOf = (many: number, all: number) => (100 * many) / all
    const differences = seen.flatMap((one, at) =>
      seen.flatMap((other, place) =>
        place <= at
          ? []
          : {
              pair: `faces ${at + 1} and ${place + 1}`,
              percent: percentOf(one.filter((ink, pixel) => ink !== other[pixel]).length, one.length),
            },
      ),
    )
    const drawn = seen.map((one) => percentOf(one.filter((ink) => ink !== one[0]).length, one.length))
    return { differences, drawn }

    async function pixelsOf(shot: string): Promise<Uint8ClampedArray> {
      const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const paper = new OffscreenCanvas(88, 88).getContext('2d')
      if (!paper) throw new Error('no canvas')
      paper.drawImage(bitmap, 0, 0, 88, 88)
      return paper.getImageData(0, 0, 88, 88).data
    }

    /** Ink or not, by how light a pixel is. */
    function blackAndWhite(pixels: Uint8ClampedArray): boolean[] {
      return Array.from({ length: pixels.length / 4 }, (_, at) => {
        const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4, at * 4 + 3)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128
      })
    }
  }, pictures)
}
