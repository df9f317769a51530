import { builder, type SchemaTypes } from '#graph/builder.ts'

const AcceptedPolicyInput = builder.inputType('AcceptedPolicyInput', {
  description: 'A document the person has read and accepts.',
  fields: (t) => ({
    document: t.string({ required: true, description: 'Which one: terms, privacy.' }),
    version: t.string({ required: true, description: 'The version that was shown.' }),
  }),
})

type Fields = PothosSchemaTypes.InputFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>,
  'InputObject'
>

/** What everybody gives who opens an account, whichever mutation opens it. */
export const registrationFields = (t: Fields) => ({
  password: t.string({
    required: true,
    description: '10 to 128 characters, on no list of stolen passwords.',
  }),
  displayName: t.string({ required: true, description: 'How others see the person named.' }),
  language: t.string({ required: true, description: 'en or fr.' }),
  zone: t.field({ type: 'TimeZone', required: true, description: 'Where the person is.' }),
  birthDate: t.field({
    type: 'PlainDate',
    required: true,
    description: 'Compared with the minimum age, not stored.',
  }),
  acceptedPolicies: t.field({
    type: [AcceptedPolicyInput],
    required: true,
    description: 'Every document of the policies query, in its present version.',
  }),
})
