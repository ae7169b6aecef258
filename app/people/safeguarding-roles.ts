import type { AdultRole } from '#db/schema/people.ts'

/** The roles that open what children tell. Only a lead or a head gives and takes them; the office gives all others. */
export const safeguardingRoles = ['lead', 'deputy'] as const satisfies readonly AdultRole[]
export type SafeguardingRole = (typeof safeguardingRoles)[number]
export type EverydayRole = Exclude<AdultRole, SafeguardingRole>
