import { languages } from '@hora/schema/languages'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { currentPolicies, type Policy, type PolicyText, policyPath } from '../../policies/current-policies.ts'

const PolicyTextType = builder.objectRef<PolicyText>('PolicyText').implement({
  description: 'The text of a document in one language.',
  fields: (t) => ({
    language: t.exposeString('language', { description: 'en or fr.' }),
    url: t.string({ description: 'Where it is, relative to the origin.', resolve: policyPath }),
  }),
})

const PolicyType = builder.objectRef<Policy>('Policy').implement({
  description: 'A document to accept at sign-up, in its current version.',
  fields: (t) => ({
    document: t.exposeString('document', { description: 'Its name: terms or privacy.' }),
    version: t.exposeString('version', { description: 'The date it was written.' }),
    texts: t.field({
      type: [PolicyTextType],
      ...listSize(languages.length),
      description: 'Its text in each language. The one in the language of the sign-up is accepted.',
      resolve: ({ texts }) => languages.map((language) => texts[language]),
    }),
    minimumAge: t.int({
      description: 'The minimum age, in years.',
      resolve: (_policy, _args, { ports }) => ports.settings.minimumAge,
    }),
  }),
})

builder.queryField('policies', (t) =>
  t.field({
    type: [PolicyType],
    ...listSize(currentPolicies.length),
    description: 'The documents to accept at sign-up, in their current versions.',
    resolve: () => [...currentPolicies],
  }),
)
