import { connectionEnded, invitationAccepted, invitationDeclined } from './connection-notices.ts'
import { invitationMail } from './invitation-mail.ts'

/** The notices of this feature. */
export const notices = [connectionEnded, invitationAccepted, invitationDeclined] as const

/** The mails of this feature that its own jobs send. */
export const mails = [invitationMail] as const
