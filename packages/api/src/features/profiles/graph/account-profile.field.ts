import { limits } from '@hora/schema/limits'
import { AccountType } from '#features/accounts/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { avatarUrl } from '../domain/avatar-url.ts'
import { SocialLinkType } from './social-link.type.ts'

/** The public profile of a person, on their own account. */
builder.objectFields(AccountType, (t) => ({
  avatarUrl: t.string({
    nullable: true,
    description: 'URL of the picture, relative to the origin.',
    resolve: ({ avatarFileId }) => avatarUrl(avatarFileId),
  }),
  bio: t.exposeString('bio', { nullable: true, description: 'A short text about the person.' }),
  links: t.field({
    type: [SocialLinkType],
    ...listSize(limits.socialLinks),
    description: 'Links on the profile, in order.',
    resolve: ({ links }) => [...links],
  }),
}))
