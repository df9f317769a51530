import type { ComponentType } from 'react'

/** Shows the invitation of a mailed link. The route passes it in: invitations belong to a feature above this one. */
export type InvitationOfLink = ComponentType<{ token: string }>

/** The invitation in the token of a mailed link (`secret.invitation`); null without one. */
export function invitationIn(token: string): string | null {
  const [, invitation] = token.split('.')
  return invitation && /^[\w-]{43}$/.test(invitation) ? invitation : null
}
