import type { AdultRole } from '#db/schema/school/people.ts'

/** Who may see to what is to be done after a crisis: whoever may open it. */
export const owners: readonly AdultRole[] = ['lead', 'deputy']
