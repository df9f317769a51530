import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { RateLimited, Refusal } from '#graph/errors.ts'
import { resendInvitation } from '../use-cases/resend-invitation.ts'
import { IssuedInvitationType } from './issued-invitation.type.ts'

defineMutation('resendInvitation', {
  description:
    'Issues a fresh link for an open or expired invitation (the old one stops working) and mails it when it has an address.',
  scope: 'professional',
  input: z
    .object({ invitationId: id('Invitation').describe('The invitation.') })
    .describe('Which invitation to send again.'),
  success: {
    description: 'A fresh link was issued.',
    fields: {
      issuedInvitation: { type: IssuedInvitationType, description: 'The invitation and its link.' },
    },
  },
  errors: [RateLimited, Refusal],
  run: resendInvitation,
})
