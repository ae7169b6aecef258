import { describe, expect, test } from 'vitest'
import { accusingNobody, excludesNobody, excludingAlso, exclusionsTogether, type Exclusion } from './exclusion.ts'

const accuses = (...ids: string[]): Exclusion => ({ keptFrom: ids, alleged: ids, elsewhere: [] })
const names = (...ids: string[]): Exclusion => ({ ...excludesNobody, keptFrom: ids })

describe('#1 whom something is kept from, and why', () => {
  test('whoever is accused elsewhere never sees it, and it does not accuse them', () => {
    expect(excludingAlso(names('khan'), ['ali'])).toEqual({
      ...{ keptFrom: ['khan', 'ali'], alleged: ['ali'], elsewhere: ['ali'] },
    })
  })

  test('whom it accuses itself it accuses, whatever else does', () => {
    expect(excludingAlso(accuses('ali'), ['ali', 'khan'])).toEqual({
      ...{ keptFrom: ['ali', 'khan'], alleged: ['ali', 'khan'], elsewhere: ['khan'] },
    })
  })

  test('whoever is only named and accused elsewhere is kept from it for good', () => {
    expect(excludingAlso(names('ali'), ['ali'])).toEqual({ keptFrom: ['ali'], alleged: ['ali'], elsewhere: ['ali'] })
  })

  test('what grew out of several accuses whom one of them accuses', () => {
    const one = excludingAlso(excludesNobody, ['ali', 'khan'])
    expect(exclusionsTogether([one, accuses('ali'), names('osei')])).toEqual({
      ...{ keptFrom: ['ali', 'khan', 'osei'], alleged: ['ali', 'khan'], elsewhere: ['khan'] },
    })
  })

  test('what only came of an accusation is kept from the same people and accuses nobody', () => {
    const kept = { keptFrom: ['ali', 'osei'], alleged: ['ali'] }
    expect(accusingNobody(kept)).toEqual({ ...kept, elsewhere: ['ali'] })
  })
})
