import { updateProfileInput } from '@hora/schema/inputs/profiles'
import { AccountType, type AccountView } from '#features/accounts/index.ts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import { updateProfile } from '../use-cases/update-profile.ts'

const SocialLinkInput = builder.inputType('SocialLinkInput', {
  description: 'A link to show on the profile.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'What the link is called.' }),
    url: t.string({ required: true, description: 'An http or https address.' }),
  }),
})

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'Absent: unchanged. Null: removed.',
  fields: (t) => ({
    expectedVersion: t.int({ required: true, description: 'The version the changes were made on.' }),
    displayName: t.string({
      required: false,
      description: 'How others see the person named; cannot be removed.',
    }),
    bio: t.string({ required: false, description: 'A few words about the person.' }),
    links: t.field({ type: [SocialLinkInput], description: 'Replaces all links.' }),
    language: t.string({ required: false, description: 'en or fr; cannot be removed.' }),
    zone: t.field({ type: 'TimeZone', description: 'The zone times are shown in; cannot be removed.' }),
    country: t.string({ required: false, description: 'ISO 3166-1 alpha-2.' }),
  }),
})

const Success = builder.objectRef<{ account: AccountView }>('UpdateProfileSuccess').implement({
  description: 'The profile as it is now.',
  fields: (t) => ({
    account: t.expose('account', { type: AccountType, description: 'The account as it is now.' }),
  }),
})

const Result = resultUnion('UpdateProfile', [Success, InvalidInput, Refusal])

builder.mutationField('updateProfile', (t) =>
  t.field({
    type: Result,
    description: 'Changes the profile of the viewer.',
    args: {
      input: t.arg({
        type: UpdateProfileInput,
        required: true,
        description: 'Absent: unchanged. Null: removed.',
      }),
    },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, context) => {
      const read = readInput(updateProfileInput, input)
      if (!read.ok) return refuse(read.error)
      const outcome = await updateProfile(context.ports, context.viewer, read.value)
      return answer(outcome, 'UpdateProfileSuccess')
    },
  }),
)
