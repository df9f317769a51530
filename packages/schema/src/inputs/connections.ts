/** The inputs of connections and invitations. */
import { z } from 'zod'
import { fromTo, limits, upTo } from '../limits.ts'
import { email, idempotencyKey, message } from '../text.ts'

const { invitationUses, invitationDays } = limits

export const createInvitationInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each invitation to create.'),
    email: email
      .nullish()
      .transform((address) => address ?? null)
      .describe('The address to mail it to.'),
    message: message.describe(`A personal message, ${upTo(limits.message)} characters.`),
    maxUses: z
      .int()
      .min(invitationUses.min)
      .max(invitationUses.max)
      .default(1)
      .describe(`How many people may use it, ${fromTo(invitationUses)}; 1 with an address.`),
    expiresInDays: z
      .int()
      .min(invitationDays.min)
      .max(invitationDays.max)
      .default(14)
      .describe(`Days until it expires, ${fromTo(invitationDays)}.`),
  })
  .refine((input) => input.email === null || input.maxUses === 1, {
    path: ['maxUses'],
    message: 'An invitation by email is for one person.',
  })
  .describe('With an address it is mailed. Without one it is a link and a QR code to share.')

export type CreateInvitationInput = z.output<typeof createInvitationInput>
