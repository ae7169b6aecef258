import type { AdultRole } from '#db/schema/school/people.ts'

/** Who may decide whether a family is told. */
export const deciders: readonly AdultRole[] = ['lead', 'deputy', 'head']
/** Who may tell a family. */
export const parentContactRecorders: readonly AdultRole[] = ['practitioner', 'deputy', 'lead', 'head', 'office']
