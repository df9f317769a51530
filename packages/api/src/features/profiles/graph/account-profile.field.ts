import { AccountType } from '#features/accounts/index.ts'
import { builder } from '#graph/builder.ts'
import { avatarUrl } from '../domain/avatar-url.ts'
import { SocialLinkType } from './social-link.type.ts'

/** What a person shows of themselves, on their own account. */
builder.objectFields(AccountType, (t) => ({
  avatarUrl: t.string({
    nullable: true,
    description: 'The picture, relative to the origin; for those who may see the person.',
    resolve: ({ avatarFileId }) => avatarUrl(avatarFileId),
  }),
  bio: t.exposeString('bio', { nullable: true, description: 'A few words about the person.' }),
  links: t.field({
    type: [SocialLinkType],
    description: 'Links the person shows, in their order.',
    resolve: ({ links }) => [...links],
  }),
}))
