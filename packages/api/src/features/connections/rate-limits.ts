import { limitKey, networkOf, type RateLimit } from '#auth/rate-limits.ts'
import type { InvitationId, ProfessionalId } from '#kernel/ids.ts'

const day = 86_400
const tenMinutes = 600

/** How often people may invite and answer. Tokens cannot be guessed; the limits keep attempts cheap. */
export const invitationLimits = {
  create: (professionalId: ProfessionalId, email: string | null): readonly RateLimit[] =>
    email === null
      ? [{ bucket: `invite-link:${professionalId}`, max: 200, seconds: day }]
      : [
          { bucket: `invite-mail:${professionalId}`, max: 100, seconds: day },
          { bucket: `invite-mail-to:${limitKey(professionalId, email)}`, max: 5, seconds: day },
        ],
  resend: (id: InvitationId): readonly RateLimit[] => [
    { bucket: `invite-again:${id}`, max: 5, seconds: day },
  ],
  read: (ip: string): readonly RateLimit[] => [
    { bucket: `invitation-read:${limitKey(networkOf(ip))}`, max: 120, seconds: tenMinutes },
  ],
  answer: (ip: string): readonly RateLimit[] => [
    { bucket: `invitation-answer:${limitKey(networkOf(ip))}`, max: 30, seconds: tenMinutes },
  ],
}
