import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { RateLimited, Refusal } from '#graph/errors.ts'
import { resendInvitation } from '../use-cases/resend-invitation.ts'
import { IssuedInvitationType } from './issued-invitation.type.ts'

defineMutation('resendInvitation', {
  description:
    'Issues a new link for an open or expired invitation and mails it if it has an address. The old link stops working.',
  scope: 'professional',
  input: z
    .object({ invitationId: id('Invitation').describe('The invitation.') })
    .describe('The invitation to send again.'),
  success: {
    description: 'A new link was issued.',
    fields: {
      issuedInvitation: { type: IssuedInvitationType, description: 'The invitation and its link.' },
    },
  },
  errors: [RateLimited, Refusal],
  run: resendInvitation,
})
