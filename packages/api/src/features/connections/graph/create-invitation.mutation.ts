import { createInvitationInput } from '@hora/schema/inputs/connections'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { createInvitation } from '../use-cases/create-invitation.ts'
import type { IssuedInvitation } from '../use-cases/invitation-link.ts'
import { IssuedInvitationType } from './issued-invitation.type.ts'

const CreateInvitationInput = builder.inputType('CreateInvitationInput', {
  description: 'With an address it is mailed; without one it is a link (and QR code) to hand over.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'One for each intention to invite.' }),
    email: t.string({ description: 'Where to mail it.' }),
    message: t.string({ description: 'Personal words, up to 1,000 characters.' }),
    maxUses: t.int({
      required: true,
      defaultValue: 1,
      description: 'For how many people: 1 to 500; 1 with an address.',
    }),
    expiresInDays: t.int({
      required: true,
      defaultValue: 14,
      description: 'Days to answer: 1 to 90.',
    }),
  }),
})

const Success = builder.objectRef<{ issued: IssuedInvitation }>('CreateInvitationSuccess').implement({
  description: 'The invitation was made.',
  fields: (t) => ({
    issuedInvitation: t.expose('issued', { type: IssuedInvitationType, description: 'It and its link.' }),
  }),
})

const Result = resultUnion('CreateInvitation', [Success, InvalidInput, RateLimited, Refusal])

builder.mutationField('createInvitation', (t) =>
  t.field({
    type: Result,
    description: 'Invites somebody to become a client, by e-mail or by a link to hand over.',
    args: { input: t.arg({ type: CreateInvitationInput, required: true, description: 'The terms.' }) },
    authScopes: { professional: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(createInvitationInput, input)
      if (!read.ok) return refuse(read.error)
      return answer(await createInvitation(ports, viewer, read.value), 'CreateInvitationSuccess')
    },
  }),
)
