import { createInvitationInput } from '@hora/schema/inputs/connections'
import { limits } from '@hora/schema/limits'
import { z } from 'zod'

export const inviteChannels = ['email', 'link'] as const

const { invitationUses, invitationDays } = limits

/** The fields of the dialog. Fields of the way that was not chosen are ignored. */
export const inviteSchema = z
  .object({
    channel: z.enum(inviteChannels),
    email: z.string(),
    message: createInvitationInput.shape.message,
    uses: z.string(),
    days: z.coerce.number<string>().int().min(invitationDays.min).max(invitationDays.max),
  })
  .superRefine(({ channel, email, uses }, context) => {
    if (channel === 'email' && !createInvitationInput.shape.email.safeParse(email).success)
      context.addIssue({ code: 'invalid_format', format: 'email', path: ['email'], input: email })
    const count = Number(uses)
    const inside = Number.isInteger(count) && count >= invitationUses.min && count <= invitationUses.max
    if (channel === 'link' && !inside) context.addIssue({ code: 'custom', path: ['uses'], input: uses })
  })
  .transform(({ channel, email, message, uses, days }) =>
    channel === 'email'
      ? { email: email.trim(), message, maxUses: 1, expiresInDays: days }
      : { message: null, maxUses: Number(uses), expiresInDays: days },
  )
