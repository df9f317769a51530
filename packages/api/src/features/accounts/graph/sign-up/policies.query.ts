import { builder } from '#graph/builder.ts'
import { currentPolicies, type PolicyText } from '../../policies/current-policies.ts'

const PolicyType = builder.objectRef<PolicyText>('Policy').implement({
  description: 'A document that sign-up must accept, in its present version.',
  fields: (t) => ({
    document: t.exposeString('document', { description: 'Which one: terms, privacy.' }),
    version: t.exposeString('version', { description: 'The date it was written.' }),
    url: t.string({
      description: 'Where its text is, relative to the origin.',
      resolve: ({ document, version }) => `/policies/${document}/${version}`,
    }),
    minimumAge: t.int({
      description: 'The age to have reached, in years.',
      resolve: (_policy, _args, { ports }) => ports.settings.minimumAge,
    }),
  }),
})

builder.queryField('policies', (t) =>
  t.field({
    type: [PolicyType],
    description: 'What sign-up must accept, in its present versions.',
    resolve: () => [...currentPolicies],
  }),
)
