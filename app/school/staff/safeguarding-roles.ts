import type { AdultRole } from '#db/schema/school/people.ts'

/** The roles that open what children tell. Only a lead or a head gives and takes them. */
export const safeguardingRoles = ['lead', 'deputy'] as const satisfies readonly AdultRole[]
export type SafeguardingRole = (typeof safeguardingRoles)[number]
/** The roles the office gives and takes: neither those, nor the head's. */
export type EverydayRole = Exclude<AdultRole, SafeguardingRole | 'head'>
