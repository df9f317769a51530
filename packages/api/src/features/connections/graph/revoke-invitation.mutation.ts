import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { revokeInvitation } from '../use-cases/revoke-invitation.ts'
import { InvitationType } from './invitation.type.ts'

defineMutation('revokeInvitation', {
  description: 'Withdraws an invitation; its link stops working.',
  scope: 'professional',
  input: z
    .object({ invitationId: id('Invitation').describe('The invitation.') })
    .describe('The invitation to withdraw.'),
  success: {
    description: 'The invitation was withdrawn.',
    fields: { invitation: { type: InvitationType, description: 'As it is now.' } },
  },
  errors: [Refusal],
  run: revokeInvitation,
})
