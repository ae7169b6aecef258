type Standing = { readonly isOpen: boolean; readonly isClosedByMe: boolean; readonly reviewedBy: string | null }

/** Why somebody cannot give a crisis its second look, as they read it; nothing when they can. */
export function whyNotReviewed({ isOpen, isClosedByMe, reviewedBy }: Standing): string | null {
  if (isOpen) return 'These steps are not closed yet.'
  if (reviewedBy !== null) return `${reviewedBy} has already reviewed this.`
  return isClosedByMe ? 'You closed these steps. Someone else must review them.' : null
}
