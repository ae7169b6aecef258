import type { BuiltChild } from './add-children.ts'
import type { BuiltSchool } from './build-school.ts'

/** A child of a built school, by the first name they were planned with. */
export function childOf({ children }: BuiltSchool, firstName: string): BuiltChild {
  const child = children.find(({ actor, isNamed }) => isNamed && actor.name === firstName)
  if (!child) throw new Error(`there is no ${firstName}`)
  return child
}
