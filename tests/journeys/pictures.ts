import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '#tests/support/chromium.ts'
import { openAlbum, type Album } from './album.ts'
import { arrive } from './arrive.ts'
import { everyStaffPage } from './every-staff-page.ts'
import { livedInServer, type LivedInServer } from './lived-in-server.ts'
import { picturesOfAmira, picturesOfNoor, picturesOfTheDoor, picturesOfWrongPictures } from './pictures-of-children.ts'
import { opened, picturesOfMrAli, picturesOfOpening, picturesOfThePlatform } from './pictures-of-grown-ups.ts'
import { picturesForReadme } from './pictures-for-readme.ts'

const pictures = fileURLToPath(new URL('../../pictures', import.meta.url))
const docs = fileURLToPath(new URL('../../docs/pictures', import.meta.url))

const server = await livedInServer()
const browser = await chromium.launch(chromiumOptions)
try {
  const visitor = async () =>
    (await browser.newContext({ baseURL: server.origin, locale: 'en-GB', reducedMotion: 'reduce' })).newPage()
  if (process.argv.includes('--readme')) await picturesForReadme(docs, visitor)
  else await everyPage(await openAlbum(pictures), visitor, server)
} finally {
  await browser.close()
  await server.stop()
}

/** Every page, by every role, in every size: into pictures/, to be looked through by people. */
async function everyPage(album: Album, visitor: () => Promise<Page>, server: LivedInServer): Promise<void> {
  const [mrAli, msOfOak, tablet] = [await visitor(), await visitor(), await visitor()]
  await picturesOfTheDoor(album, await visitor())
  const code = await picturesOfOpening(album, mrAli)
  await picturesOfAmira(album, tablet, code)
  await picturesOfWrongPictures(album, tablet)
  await picturesOfNoor(album, await visitor(), await opened(msOfOak, 'mrs.brennan', 'Oak'))
  await picturesOfMrAli(album, mrAli)
  await everyStaffPage(server, visitor, async (page, name, act) => {
    await arrive(page, act)
    await album.take(page, 'Grown-ups', name)
  })
  await picturesOfThePlatform(album, await visitor(), server.originOf('platform'))
  await album.finish()
}
