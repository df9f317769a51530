import { ProfessionalType, type ProfessionalView, readProfessional } from '#features/profiles/index.ts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { RateLimited, Refusal } from '#graph/errors.ts'
import { domainError } from '#kernel/domain-error.ts'
import { ok } from '#kernel/result.ts'
import { acceptInvitation } from '../use-cases/accept-invitation.ts'

const AcceptInvitationInput = builder.inputType('AcceptInvitationInput', {
  description: 'Which invitation to take up.',
  fields: (t) => ({ token: t.string({ required: true, description: 'The last part of the link.' }) }),
})

const Success = builder.objectRef<{ professional: ProfessionalView }>('AcceptInvitationSuccess').implement({
  description: 'The two are connected.',
  fields: (t) => ({
    professional: t.expose('professional', { type: ProfessionalType, description: 'Who invited.' }),
  }),
})

const Result = resultUnion('AcceptInvitation', [Success, RateLimited, Refusal])

builder.mutationField('acceptInvitation', (t) =>
  t.field({
    type: Result,
    description: 'Takes up an invitation: the viewer becomes a client of who sent it.',
    args: { input: t.arg({ type: AcceptInvitationInput, required: true, description: 'Which one.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer, request }) => {
      const accepted = await acceptInvitation(ports, viewer, { token: input.token, ip: request.ip })
      if (!accepted.ok) return refuse(accepted.error)
      const professional = await readProfessional(ports.db, accepted.value.professionalId)
      if (professional === null) return refuse(domainError('NOT_FOUND'))
      return answer(ok({ professional }), 'AcceptInvitationSuccess')
    },
  }),
)
