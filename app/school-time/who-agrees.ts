import type { AdultRole } from '#db/schema/school/people.ts'

/** Who may agree to a long closure that somebody else asked for. */
export const agreesToClosures = ['lead', 'head', 'office'] as const satisfies readonly AdultRole[]
