import { isSecretToken } from '#kernel/secret-token.ts'
import type { Settings } from '#ports'

type Origin = Pick<Settings, 'publicUrl'>

/** Where mails lead: pages of the app. A token is used up by the page's mutation, never by opening the page. */
export const links = {
  confirmEmail: ({ publicUrl }: Origin, token: string, invitationToken: string | null) => {
    const whole = invitationToken === null ? token : `${token}.${invitationToken}`
    return `${publicUrl}/confirm-email?token=${encodeURIComponent(whole)}`
  },
  resetPassword: ({ publicUrl }: Origin, token: string) =>
    `${publicUrl}/reset-password?token=${encodeURIComponent(token)}`,
  confirmEmailChange: ({ publicUrl }: Origin, token: string) =>
    `${publicUrl}/confirm-email-change?token=${encodeURIComponent(token)}`,
  forgotPassword: ({ publicUrl }: Origin) => `${publicUrl}/forgot-password`,
  signIn: ({ publicUrl }: Origin) => `${publicUrl}/sign-in`,
  devices: ({ publicUrl }: Origin) => `${publicUrl}/settings/security`,
}

/** What a link that confirms an address carries: its secret, and the invitation its sign-up came from. */
export function confirmationParts(token: string): { secret: string; invitationToken: string | null } {
  const [secret = '', invitation = ''] = token.split('.')
  return { secret, invitationToken: isSecretToken(invitation) ? invitation : null }
}
