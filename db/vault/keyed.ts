import type { Vault } from './vault.server.ts'

type Keeper = { readonly vault: Vault }
/** What findings have in common that gather in one alert: what they are about, what they came with, and whom they are kept from. */
export type Gathering = {
  readonly childId: string
  readonly category: string
  readonly allegation: string | null
  readonly isForHead: boolean
  readonly keptFrom: readonly string[]
  /** The alert it may not gather in any more, because whom it names can read it by now. */
  readonly followsId?: string | null
}

/** Stands for a grown-up where it is kept who a record is about: who that is can be told only with the school's key. */
export const personKey = ({ vault }: Keeper, personId: string) => vault.keyed('who is kept from what', personId)

/** The same for whatever gathers in one alert, and nothing that anybody could read. */
export function groupKey({ vault }: Keeper, { keptFrom, followsId, ...gathering }: Gathering) {
  const { childId, category, allegation, isForHead } = gathering
  const group = [childId, category, allegation, isForHead, ...keptFrom.toSorted()]
  return vault.keyed('what gathers in one alert', JSON.stringify(followsId ? [...group, { followsId }] : group))
}
