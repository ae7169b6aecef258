import type { Role } from '#db/schema/school/people.ts'

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
  'talk.ask':          { child: self },

  'class.read':        {                                practitioner: ofClass, deputy: school, lead: school },
  'class.open':        {                                practitioner: ofClass, deputy: school, lead: school },
  'child.read':        {                                practitioner: ofClass, deputy: school, lead: school },
  'child.unlock':      {                                practitioner: ofClass, deputy: school, lead: school },
  'pictures.read':     {                                practitioner: ofClass, deputy: school, lead: school },
  'pictures.renew':    {                                practitioner: ofClass, deputy: school, lead: school },
  'worry.read':        {                                practitioner: ofClass, deputy: school, lead: school },
  'worry.note':        {                                practitioner: ofClass, deputy: school, lead: school },
  'alert.read':        {                                practitioner: ofClass, deputy: school, lead: school },
  'alert.acknowledge': {                                practitioner: ofClass, deputy: school, lead: school },
  'alert.note':        {                                practitioner: ofClass, deputy: school, lead: school },
  'alert.resolve':     {                                practitioner: ofClass, deputy: school, lead: school },
  'check-on.answer':   {                                practitioner: ofClass, deputy: school, lead: school },
  'concern.raise':     {                                practitioner: school,  deputy: school, lead: school, head: school, office: school },
  'absence.mark':      {                                practitioner: ofClass, deputy: school, lead: school,               office: school },

  'desk.read':         {                                                       deputy: school, lead: school },
  'file.read':         {                                                       deputy: school, lead: school },
  'file.write':        {                                                       deputy: school, lead: school },
  'concern.decide':    {                                                       deputy: school, lead: school },
  'crisis.run':        {                                                       deputy: school, lead: school },
  'helplines.check':   {                                                       deputy: school, lead: school, head: school },
  'family.tell':       {                                                       deputy: school, lead: school },
  'share.record':      {                                                       deputy: school, lead: school },
  'transfer.manage':   {                                                       deputy: school, lead: school },
  'rules.read':        {                                                       deputy: school, lead: school },
  'work.manage':       {                                                       deputy: school, lead: school, head: school },
  'patterns.read':     {                                                       deputy: school, lead: school, head: school },
  'duty.read':         {                                                       deputy: school, lead: school, head: school, office: school },
  'duty.manage':       {                                                       deputy: school, lead: school, head: school },
  'allegation.read':   {                                                                                     head: school },
  'allegation.decide': {                                                                                     head: school },
  'counts.read':       {                                                                                     head: school, office: school },

  'governor.manage':   {                                                                     lead: school, head: school, office: school },
  'together.open':     {                                practitioner: school,  deputy: school, lead: school, head: school, office: school },
  // Nobody of the school: whoever has the code mailed to the safeguarding governor, and that one record alone.
  'governor.read':     {},

  'people.manage':     {                                                                                                     office: school },
  'children.manage':   {                                                                                                     office: school },
  'calendar.manage':   {                                                                                                     office: school },
  'calendar.agree':    {                                                                     lead: school, head: school, office: school },
  'safeguarding-roles.manage': {                                                              lead: school,   head: school },
  'head-role.manage':  {                                                                                     head: school },

  'schools.read':      {                                                                                                                     account: school },

  'own-account.manage': {              carer: self,      practitioner: self,    deputy: self,   lead: self,   head: self,   office: self },
} as const satisfies Record<string, Reach>

export type Action = keyof typeof policy
export const actions = Object.keys(policy) as Action[]

/** What opens only to somebody who has given their password lately, even when they are signed in. */
export const reauthenticatedActions = [
  'file.read',
  'file.write',
  'concern.decide',
  'crisis.run',
  'helplines.check',
  'family.tell',
  'share.record',
  'transfer.manage',
  'allegation.read',
  'allegation.decide',
  'together.open',
  'patterns.read',
] as const satisfies readonly Action[]

/** The furthest reach that any of these roles gives for an action, or nothing: then it is refused. */
export function reach(roles: readonly Role[], action: Action): Scope | undefined {
  const permitted: Reach = policy[action]
  const reaches = roles.map((role) => permitted[role])
  return scopes.findLast((scope) => reaches.includes(scope))
}
