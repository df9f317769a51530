import { createInvitationInput } from '@hora/schema/inputs/connections'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { createInvitation } from '../use-cases/create-invitation.ts'
import { IssuedInvitationType } from './issued-invitation.type.ts'

defineMutation('createInvitation', {
  description: 'Invites a person to become a client, by email or by a link to share.',
  scope: 'professional',
  input: createInvitationInput,
  success: {
    description: 'The invitation was created.',
    fields: { issuedInvitation: { type: IssuedInvitationType, description: 'The invitation and its link.' } },
  },
  errors: [InvalidInput, RateLimited, Refusal],
  run: createInvitation,
})
