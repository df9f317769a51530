import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { currentPolicies, type PolicyText } from '../../policies/current-policies.ts'

const PolicyType = builder.objectRef<PolicyText>('Policy').implement({
  description: 'A document to accept at sign-up, in its current version.',
  fields: (t) => ({
    document: t.exposeString('document', { description: 'Its name: terms or privacy.' }),
    version: t.exposeString('version', { description: 'The date it was written.' }),
    url: t.string({
      description: 'Where its text is, relative to the origin.',
      resolve: ({ document, version }) => `/policies/${document}/${version}`,
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
