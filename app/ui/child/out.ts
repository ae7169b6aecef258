/** Why a child is out who reads the last page of what they sent; nothing where they are still signed in. */
export type Out = 'class closed' | 'away' | null

type Sent = { readonly late: string | null; readonly isClassClosed: boolean }

export function whyOut({ late, isClassClosed }: Sent): Out {
  if (late === null) return null
  return isClassClosed ? 'class closed' : 'away'
}
