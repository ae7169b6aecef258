import type { Role } from '#db/schema/people.ts'

/** How far a permission reaches: the actor's own record, the children of the actor's classes, or the whole school. */
export const scopes = ['self', 'class', 'school'] as const
export type Scope = (typeof scopes)[number]
type Reach = Partial<Record<Role, Scope>>

const self = 'self',
  ofClass = 'class',
  school = 'school'

/** Who may do what, and to whose records. A role that is not named may not. */
// prettier-ignore
export const policy = {
  'check-in.do':       { child: self },
  'garden.tend':       { child: self },
  'help.ask':          { child: self },

  'class.read':        {                                practitioner: ofClass, deputy: school, lead: school },
  'class.open':        {                                practitioner: ofClass, deputy: school, lead: school },
  'child.read':        {                                practitioner: ofClass, deputy: school, lead: school },
  'child.unlock':      {                                practitioner: ofClass, deputy: school, lead: school },
  'pictures.read':     {                                practitioner: ofClass, deputy: school, lead: school },
  'pictures.renew':    {                                practitioner: ofClass, deputy: school, lead: school },
  'worry.read':        {                                practitioner: ofClass, deputy: school, lead: school },
  'alert.read':        {                                practitioner: ofClass, deputy: school, lead: school },
  'alert.acknowledge': {                                practitioner: ofClass, deputy: school, lead: school },
  'alert.note':        {                                practitioner: ofClass, deputy: school, lead: school },
  'alert.resolve':     {                                practitioner: ofClass, deputy: school, lead: school },
  'check-on.answer':   {                                practitioner: ofClass, deputy: school, lead: school },
  'desk.read':         {                                                       deputy: school, lead: school },
  'counts.read':       {                                                                                     head: school, office: school },

  'people.manage':     {                                                                                                     office: school },
  'children.manage':   {                                                                                                     office: school },
  'calendar.manage':   {                                                                                                     office: school },
  'safeguarding-roles.manage': {                                                              lead: school,   head: school },

  'schools.read':      {                                                                                                                     account: school },

  'own-account.manage': {              carer: self,      practitioner: self,    deputy: self,   lead: self,   head: self,   office: self },
} as const satisfies Record<string, Reach>

export type Action = keyof typeof policy
export const actions = Object.keys(policy) as Action[]

/** The furthest reach that any of these roles gives for an action, or nothing: then it is refused. */
export function reach(roles: readonly Role[], action: Action): Scope | undefined {
  const permitted: Reach = policy[action]
  const reaches = roles.map((role) => permitted[role])
  return scopes.findLast((scope) => reaches.includes(scope))
}
