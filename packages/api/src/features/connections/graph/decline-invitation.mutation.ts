import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { RateLimited, Refusal } from '#graph/errors.ts'
import { domainError } from '#kernel/domain-error.ts'
import { err, ok } from '#kernel/result.ts'
import { declineInvitation } from '../use-cases/decline-invitation.ts'
import { previewOf } from '../use-cases/preview-invitation.ts'
import { InvitationPreviewType } from './invitation-preview.type.ts'
import { invitationToken } from './invitation-token.ts'

defineMutation('declineInvitation', {
  description: 'Declines an invitation, with or without an account.',
  scope: 'anyone',
  input: z.object({ token: invitationToken }).describe('The invitation to decline.'),
  success: {
    description: 'The invitation was declined.',
    fields: {
      invitation: {
        type: InvitationPreviewType,
        description: 'The invitation as it is now; a link for several people stays open.',
      },
    },
  },
  errors: [RateLimited, Refusal],
  run: async (ports, viewer, { token }, { request }) => {
    const declined = await declineInvitation(ports, viewer, { token, ip: request.ip })
    if (!declined.ok) return declined
    const invitation = await previewOf(ports, viewer, token)
    return invitation === null ? err(domainError('NOT_FOUND')) : ok({ invitation })
  },
})
