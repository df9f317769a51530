/** Rules of the inputs of connections and invitations. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { email, idempotencyKey, optionalLines } from '../text.ts'

const { invitationUses, invitationDays } = limits

/** With an address it goes to one person, so it opens one connection only. */
export const createInvitationInput = z
  .object({
    idempotencyKey,
    email: email.nullish().transform((address) => address ?? null),
    message: optionalLines(limits.message),
    maxUses: z.int().min(invitationUses.min).max(invitationUses.max),
    expiresInDays: z.int().min(invitationDays.min).max(invitationDays.max),
  })
  .refine((input) => input.email === null || input.maxUses === 1, {
    path: ['maxUses'],
    message: 'An invitation by e-mail is for one person.',
  })

export type CreateInvitationInput = z.output<typeof createInvitationInput>
