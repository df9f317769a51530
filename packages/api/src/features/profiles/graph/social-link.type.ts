import { builder } from '#graph/builder.ts'
import { shortRow } from '#graph/list-size.ts'
import type { ProfileLink } from '../data/professional-view.ts'

export const SocialLinkType = builder.objectRef<ProfileLink>('SocialLink').implement({
  ...shortRow,
  description: 'A link a person shows on their profile.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The text of the link.' }),
    url: t.exposeString('url', { description: 'An http or https address.' }),
  }),
})
