import type { YearGroup } from '#db/schema/school/children.ts'
import type { AdultRole } from '#db/schema/school/people.ts'
import type { NewSchool } from '#db/tenants/tenants.server.ts'
import type { StoryName } from './stories.ts'

export type PlannedPerson = {
  readonly name: string
  /** How children know them, and the first half of their e-mail address: "Mr Ali", mr.ali@… */
  readonly knownAs: string
  readonly roles: readonly AdultRole[]
  readonly canBeChosen?: boolean
  /** The classes in their care. */
  readonly classes?: readonly string[]
}

/** A child who is always the same, so that a demonstration or a test can ask for them by name. */
export type PlannedChild = {
  readonly firstName: string
  readonly familyInitial: string
  readonly yearGroup: YearGroup
  readonly story: StoryName
  readonly pictures?: readonly string[]
}

export type PlannedClass = {
  readonly name: string
  /** From the youngest; the children are shared out among them. */
  readonly years: readonly [YearGroup, ...YearGroup[]]
  readonly size: number
  /** On which weekdays the class checks in (Monday is 1), and when it begins to, HH:MM. */
  readonly checksInOn: readonly number[]
  readonly from: string
  /** After how many of the school's days the class began to check in; with the first where nothing is said. */
  readonly beganAfter?: number
  readonly named?: readonly PlannedChild[]
  /** Leaves today's check-in to whoever comes to look at the demonstration. */
  readonly waitsForVisitors?: boolean
}

/** A made-up school: who is there, and how it goes about its days. */
export type SchoolPlan = {
  readonly school: Omit<NewSchool, 'createdAt'>
  /** The second half of everybody's e-mail address. */
  readonly domain: string
  /** The office person with whom the school is set up. */
  readonly office: PlannedPerson
  readonly people: readonly PlannedPerson[]
  readonly classes: readonly PlannedClass[]
}

/** An e-mail address for somebody: letters as a keyboard has them. */
export function emailOf({ knownAs }: Pick<PlannedPerson, 'knownAs'>, domain: string): string {
  const plain = knownAs.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return `${plain.replace(/[^a-z]+/g, '.')}@${domain}`
}
