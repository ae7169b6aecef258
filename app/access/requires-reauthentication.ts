import { reauthenticatedActions, type Action } from './policy.ts'

const minute = 60_000
/** How lately a password must have been given to open a room, and to send a form from one, so that nothing typed is lost. */
const within = { open: 60 * minute, send: 4 * 60 * minute }

type Proof = { readonly createdAt: Date; readonly provedAt: Date | null }

/** Whether somebody signed in must give their password again before they do this. A second factor will be asked for here. */
export function requiresReauthentication(
  action: Action,
  { createdAt, provedAt }: Proof,
  asking: { method: string; at: Date },
) {
  if (!reauthenticatedActions.some((behind) => behind === action)) return false
  const age = asking.at.getTime() - (provedAt ?? createdAt).getTime()
  return age >= (asking.method === 'GET' ? within.open : within.send)
}
