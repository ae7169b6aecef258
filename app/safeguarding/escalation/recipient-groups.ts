/**
 * Grown-ups there are at the moment, by what they are to the school or to the child. Deputies whose turn it is come
 * before the other deputies; where it is nobody's turn all of them are asked alike.
 */
export type StaffPosition =
  'lead' | 'deputy' | 'other deputy' | 'head' | 'office' | 'practitioner' | 'on call' | 'class' | 'chosen'
/** Whom a step tells. */
export type RecipientGroup =
  | 'lead and deputies'
  | 'lead'
  | 'deputies'
  | 'head'
  | 'head alone'
  | 'head and office'
  | 'everyone'
  | 'on call'
  | 'class'
  | 'chosen'

/**
 * Who a circle is, and who stands in when there is nobody: the first line that has anybody in it. For a chosen person
 * and for whoever is on call nobody stands in, nor for the head when it is about a grown-up of the school.
 */
export const recipientGroups: Readonly<Record<RecipientGroup, readonly (readonly StaffPosition[])[]>> = {
  'lead and deputies': [['lead', 'deputy'], ['other deputy'], ['head', 'office'], ['practitioner']],
  lead: [['lead'], ['deputy', 'other deputy'], ['head', 'office'], ['practitioner']],
  deputies: [['deputy', 'other deputy'], ['lead'], ['head', 'office'], ['practitioner']],
  head: [['head'], ['lead', 'deputy', 'other deputy'], ['office'], ['practitioner']],
  'head alone': [['head']],
  'head and office': [['head', 'office'], ['lead', 'deputy', 'other deputy'], ['practitioner']],
  everyone: [['lead', 'deputy', 'other deputy', 'head', 'office'], ['practitioner']],
  'on call': [['on call']],
  class: [['class'], ['lead'], ['deputy', 'other deputy'], ['head', 'office'], ['practitioner']],
  chosen: [['chosen']],
}

/** The grown-ups of some circles, each of them once. */
export function peopleIn<P extends { readonly id: string }>(
  told: readonly RecipientGroup[],
  there: Readonly<Record<StaffPosition, readonly P[]>>,
): P[] {
  const people = told.flatMap((circle) => {
    const lines = recipientGroups[circle].map((line) => line.flatMap((standing) => there[standing]))
    return lines.find((line) => line.length > 0) ?? []
  })
  return [...new Map(people.map((person) => [person.id, person])).values()]
}
