/**
 * Why something is kept from a grown-up. By what it says they may have harmed the child; or it does not say so, and
 * something else does that the child told lately: in both cases they never see it. Or it only names them, and they see it
 * once it has been passed on.
 */
export const exclusionReasons = ['alleged', 'accused elsewhere', 'named'] as const
export type ExclusionReason = (typeof exclusionReasons)[number]

/** Whether something is kept from a grown-up for good: whatever the reason, unless it only names them. */
export const isForGood = ({ because }: { readonly because: ExclusionReason }): boolean => because !== 'named'
