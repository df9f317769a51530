import { ContactLines } from '#web/features/connections/contact-lines.tsx'
import type { ProfessionalPage_ProfessionalQueryQuery } from '#web/gql/graphql.ts'
import { TextLink } from '#web/ui/buttons/text-link.tsx'
import { Avatar } from '#web/ui/marks/avatar.tsx'

type Props = { professional: NonNullable<ProfessionalPage_ProfessionalQueryQuery['professional']> }

/** The professional's name, photo and own description. */
export function ProfessionalHeader({ professional }: Props) {
  const { displayName, avatarUrl, profession, bio, links, contact } = professional
  return (
    <header>
      <div className="flex items-center gap-5">
        <Avatar name={displayName} src={avatarUrl} size="lg" />
        <div className="min-w-0">
          <h1 className="text-2xl wrap-anywhere sm:text-3xl">{displayName}</h1>
          <p className="mt-1 text-ink-soft wrap-anywhere">{profession}</p>
        </div>
      </div>
      {bio ? <p className="mt-6 max-w-prose whitespace-pre-line wrap-anywhere">{bio}</p> : null}
      {contact ? (
        <div className="mt-4">
          <ContactLines contact={contact} />
        </div>
      ) : null}
      {links.length > 0 ? (
        <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-2 text-sm">
          {links.map(({ label, url }) => (
            <li key={url}>
              <TextLink href={url} target="_blank">
                {label}
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </header>
  )
}
