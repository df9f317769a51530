import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../schema.ts'

/** Secrets that a person typed or was mailed, and the invitation token that was kept until an address was confirmed. */
const allowed = [
  'AcceptInvitationInput.token',
  'ConfirmEmailChangeInput.token',
  'ConfirmEmailInput.token',
  'ConfirmEmailSuccess.invitationToken',
  'DeclineInvitationInput.token',
  'Query.invitation(token)',
  'ReplaceSignUpInput.token',
  'RequestSignInLinkInput.invitationToken',
  'ResendConfirmationInput.token',
  'ResetPasswordInput.token',
  'SignInByLinkInput.token',
  'SignInByLinkSuccess.invitationToken',
  'SignUpInput.invitationToken',
]

const secret = /hash|secret|token|credential|salt|apikey|private/i

test('no field is named like a secret, except those that a person submits', () => {
  const names = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return []
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((arg) => `${type.name}.${name}(${arg.name})`),
    ])
  })
  const suspicious = names.filter((name) => secret.test(name.slice(name.indexOf('.'))))
  expect(suspicious.toSorted()).toEqual(allowed)
})

test('no output type has a password field, only whether there is one', () => {
  const names = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
  )
  const about = names.filter((name) => !name.startsWith('Mutation.') && /\.\w*password/i.test(name))
  expect(about).toEqual(['Account.hasPassword'])
})
