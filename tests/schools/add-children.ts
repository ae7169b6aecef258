import type { Actor, Grant } from '#app/access/grant.server.ts'
import { addChild } from '#app/school/children/commands/add-child.server.ts'
import { pictureNames } from '#app/ui/child/drawings/pictures.tsx'
import { yearGroups, type YearGroup } from '#db/schema/school/children.ts'
import { childNames } from './names.ts'
import { breathe } from './breathe.ts'
import type { PlannedChild, PlannedClass, SchoolPlan } from './school-plan.ts'
import { seeded, type Seeded } from './seeded.ts'
import { usualStory, type StoryName } from './stories.ts'
import { schoolYearOf } from '#app/school-time/civil-days.ts'

export type BuiltChild = {
  readonly actor: Actor
  /** "Amira K" */
  readonly name: string
  readonly className: string
  readonly yearGroup: YearGroup
  readonly joinedOn: string
  readonly story: StoryName
  readonly pictures: readonly string[]
  /** Whether one can ask for this child by name. */
  readonly isNamed: boolean
}
type Joining = {
  readonly plan: SchoolPlan
  readonly classes: ReadonlyMap<string, string>
  readonly opensOn: string
  /** When those who are new here joined. */
  readonly newcomersJoinOn: string
}

/** The pictures on the pad of a school where a child taps three. */
const pad = pictureNames.filter((_, place) => place < 12)

/** Takes in every child of every class: those who are planned by name first, then the rest as chance has it. */
export async function addChildren(grant: Grant<'children.manage'>, joining: Joining): Promise<BuiltChild[]> {
  const { plan, classes, opensOn, newcomersJoinOn } = joining
  const built: BuiltChild[] = []
  for (const planned of plan.classes) {
    const classId = classes.get(planned.name)
    if (!classId) throw new Error(`there is no class called ${planned.name}`)
    const chance = seeded(`${plan.school.slug} ${planned.name}`)
    for (const child of childrenOf(planned, chance)) {
      const { firstName, familyInitial, yearGroup, story, pictures = chance.draw(pad, 3) } = child
      const joinedOn = story === 'new here' ? newcomersJoinOn : opensOn
      const bornIn = monthOfBirth(yearGroup, opensOn, chance)
      const { id } = await addChild(grant, { firstName, familyInitial, yearGroup, bornIn, classId, joinedOn, pictures })
      const actor: Actor = { id, name: firstName, roles: ['child'] }
      built.push({
        actor,
        name: `${firstName} ${familyInitial}`,
        className: planned.name,
        yearGroup,
        joinedOn,
        story,
        pictures,
        isNamed: planned.named?.includes(child) ?? false,
      })
    }
    await breathe()
  }
  return built
}

function childrenOf({ named = [], size, years }: PlannedClass, chance: Seeded): PlannedChild[] {
  const others = childNames(chance, size - named.length).map((name, place) => ({
    ...name,
    yearGroup: years[place % years.length] ?? years[0],
    story: usualStory(chance),
  }))
  return [...named, ...others]
}

/** A month in which a child of this year group was born: from the September after they turned three. */
function monthOfBirth(yearGroup: YearGroup, opensOn: string, chance: Seeded): string {
  const september = schoolYearOf(opensOn) - 5 - yearGroups.indexOf(yearGroup)
  const months = 8 + chance.below(12)
  return `${september + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}
