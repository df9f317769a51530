import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { InvitationId } from '#kernel/ids.ts'
import type { Invitation } from '../data/invitation-store.ts'
import { revokeInvitation } from '../use-cases/revoke-invitation.ts'
import { InvitationType } from './invitation.type.ts'

const RevokeInvitationInput = builder.inputType('RevokeInvitationInput', {
  description: 'Which invitation to withdraw.',
  fields: (t) => ({ invitationId: t.id({ required: true, description: 'The invitation.' }) }),
})

const Success = builder.objectRef<{ invitation: Invitation }>('RevokeInvitationSuccess').implement({
  description: 'The invitation was withdrawn.',
  fields: (t) => ({
    invitation: t.expose('invitation', { type: InvitationType, description: 'As it is now.' }),
  }),
})

const Result = resultUnion('RevokeInvitation', [Success, Refusal])

builder.mutationField('revokeInvitation', (t) =>
  t.field({
    type: Result,
    description: 'Withdraws an invitation; its link stops working.',
    args: { input: t.arg({ type: RevokeInvitationInput, required: true, description: 'Which one.' }) },
    authScopes: { professional: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const invitationId = idOf<InvitationId>(input.invitationId, 'Invitation')
      if (invitationId === null) return refuse(domainError('NOT_FOUND'))
      return answer(await revokeInvitation(ports, viewer, { invitationId }), 'RevokeInvitationSuccess')
    },
  }),
)
