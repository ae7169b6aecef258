import { paths, type Path } from '#app/web/paths.ts'
import { addressOf, askers, canary, sameForAll, schoolPaths, type Asker } from '#tests/requests/every-address.ts'
import type { Page } from '#tests/support/browser.ts'
import { unless, type Attack } from '../attack.ts'
import type { Victim } from '../victim.ts'

const ends: readonly string[] = [paths.signOut, paths.finish]
const signedIn = askers.filter((asker): asker is Exclude<Asker, 'nobody'> => asker !== 'nobody')

/** What an answer gives away that whoever asked may not have. */
function given({ html, status }: Page, theirs: Victim, what: string): readonly string[] {
  const ids = Object.entries(theirs.ids).filter(
    ([name, id]) => name !== 'step' && html.includes(id) && !what.includes(id),
  )
  return [
    ...unless(!html.includes(canary), `${what} shows what a child told`),
    ...unless(ids.length === 0, `${what} shows the ids of ${ids.map(([name]) => name).join(', ')}`),
    ...unless(status < 500, `${what} is answered ${status}`),
  ]
}

/** Every address with an id, asked for with the ids of another school, by everybody, and every form sent there. */
const otherSchools: Attack = {
  number: 'ids',
  what: 'records of another school, by everybody, by page and by form',
  async findings({ ours, theirs, browserAt }) {
    const found: string[] = []
    for (const asker of signedIn) {
      const browser = browserAt(ours, ours.sessions[asker])
      for (const path of schoolPaths.filter((each) => each.includes(':'))) {
        const address = addressOf(path, theirs.ids)
        const what = `${asker} of our school at ${address}`
        const page = await browser.visit(address)
        const isForAll = sameForAll.includes(path)
        found.push(...given(page, theirs, what), ...unless(page.status !== 200 || isForAll, `${what} is let in`))
        const sent = await browser.submit(address, { note: 'x', place: 'r1c1' })
        found.push(...given(sent, theirs, `${what}, sending`), ...unless(sent.status !== 200, `${what} may send`))
      }
    }
    return found
  },
}

/** A session of one school, at every address of another. */
const otherDoors: Attack = {
  number: 'sessions',
  what: 'a session of one school at the door of another',
  async findings({ ours, theirs, browserAt }) {
    const found: string[] = []
    for (const asker of signedIn) {
      const browser = browserAt(theirs, ours.sessions[asker])
      for (const path of schoolPaths.filter((each) => !sameForAll.includes(each) && !ends.includes(each))) {
        const address = addressOf(path, theirs.ids)
        const page = await browser.visit(address)
        const what = `${asker} of our school at their ${address}`
        found.push(...given(page, theirs, what), ...unless(page.status !== 200, `${what} is let in`))
      }
    }
    return found
  },
}

/** Whose words of a child nobody but these may read, page by page. */
const mayRead: readonly Asker[] = ['child', 'practitioner', 'deputy', 'lead', 'head']

/** What two opened together they read, whatever else they may: here the lead and the office did. */
const isTheirs = (asker: Asker, path: Path) => asker === 'office' && path === paths.togetherRecord

const withinSchool: Attack = {
  number: 'roles',
  what: 'words of a child at every address, by those of the same school who may not read them',
  async findings({ ours, browserAt }) {
    const found: string[] = []
    for (const asker of signedIn.filter((each) => !mayRead.includes(each))) {
      const browser = browserAt(ours, ours.sessions[asker])
      for (const path of schoolPaths.filter((each) => !ends.includes(each) && !isTheirs(asker, each))) {
        const address = addressOf(path, ours.ids)
        const { html, status } = await browser.visit(address)
        found.push(
          ...unless(!html.includes(canary), `${asker} reads at ${address} what a child told`),
          ...unless(status < 500, `${asker} at ${address} is answered ${status}`),
        )
      }
    }
    return found
  },
}

export const othersRecords: readonly Attack[] = [otherSchools, otherDoors, withinSchool]
