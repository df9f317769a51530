/** The inputs of connections and invitations. */
import { z } from 'zod'
import { fromTo, limits, upTo } from '../limits.ts'
import { email, idempotencyKey, message } from '../text.ts'

const { invitationUses, invitationDays } = limits

export const createInvitationInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('One for each intention to invite.'),
    email: email
      .nullish()
      .transform((address) => address ?? null)
      .describe('Where to mail it.'),
    message: message.describe(`Personal words, ${upTo(limits.message)} characters.`),
    maxUses: z
      .int()
      .min(invitationUses.min)
      .max(invitationUses.max)
      .default(1)
      .describe(`For how many people: ${fromTo(invitationUses)}; 1 with an address.`),
    expiresInDays: z
      .int()
      .min(invitationDays.min)
      .max(invitationDays.max)
      .default(14)
      .describe(`Days to answer: ${fromTo(invitationDays)}.`),
  })
  .refine((input) => input.email === null || input.maxUses === 1, {
    path: ['maxUses'],
    message: 'An invitation by e-mail is for one person.',
  })
  .describe('With an address it is mailed; without one it is a link (and QR code) to hand over.')

export type CreateInvitationInput = z.output<typeof createInvitationInput>
