import { z } from 'zod'
import { ProfessionalType, readProfessional } from '#features/profiles/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { RateLimited, Refusal } from '#graph/errors.ts'
import { domainError } from '#kernel/domain-error.ts'
import { err, ok } from '#kernel/result.ts'
import { acceptInvitation } from '../use-cases/accept-invitation.ts'
import { invitationToken } from './invitation-token.ts'

defineMutation('acceptInvitation', {
  description: 'Accepts an invitation: the viewer becomes a client of the professional who sent it.',
  scope: 'signedIn',
  input: z.object({ token: invitationToken }).describe('The invitation to accept.'),
  success: {
    description: 'The two are connected.',
    fields: { professional: { type: ProfessionalType, description: 'The professional who invited.' } },
  },
  errors: [RateLimited, Refusal],
  run: async (ports, viewer, { token }, { request }) => {
    const accepted = await acceptInvitation(ports, viewer, { token, ip: request.ip })
    if (!accepted.ok) return accepted
    const professional = await readProfessional(ports.db, accepted.value.professionalId)
    return professional === null ? err(domainError('NOT_FOUND')) : ok({ professional })
  },
})
