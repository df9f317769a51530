import { limitKey, networkOf, type RateLimit } from '#auth/rate-limits.ts'
import type { InvitationId, ProfessionalId } from '#kernel/ids.ts'

const day = 86_400
const hour = 3600
const tenMinutes = 600

/** All invitation mails of one professional to one mailbox, first ones and later ones. */
const mailsOfPair = (professionalId: ProfessionalId, email: string): RateLimit => ({
  bucket: `invite-pair:${limitKey(professionalId, email)}`,
  max: 8,
  seconds: day,
})

/** How often people may invite and answer. Tokens cannot be guessed; the limits keep attempts cheap. */
export const invitationLimits = {
  create: (professionalId: ProfessionalId, email: string | null): readonly RateLimit[] =>
    email === null
      ? [{ bucket: `invite-link:${professionalId}`, max: 200, seconds: day }]
      : [
          { bucket: `invite-mail:${professionalId}`, max: 100, seconds: day },
          { bucket: `invite-mail-to:${limitKey(professionalId, email)}`, max: 5, seconds: day },
          mailsOfPair(professionalId, email),
        ],
  resend: (
    professionalId: ProfessionalId,
    { id, email }: { readonly id: InvitationId; readonly email: string | null },
  ): readonly RateLimit[] => [
    { bucket: `invite-again:${id}`, max: 5, seconds: day },
    ...(email === null ? [] : [mailsOfPair(professionalId, email)]),
  ],
  /** Mails to one mailbox, from all professionals. A mail over the limit waits, so nobody learns about the others. */
  receive: (email: string): readonly RateLimit[] => [
    { bucket: `invitations-received:${limitKey(email)}`, max: 5, seconds: hour },
  ],
  read: (ip: string): readonly RateLimit[] => [
    { bucket: `invitation-read:${limitKey(networkOf(ip))}`, max: 120, seconds: tenMinutes },
  ],
  answer: (ip: string): readonly RateLimit[] => [
    { bucket: `invitation-answer:${limitKey(networkOf(ip))}`, max: 30, seconds: tenMinutes },
  ],
}
