import { Link } from '@tanstack/react-router'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { ChevronRight } from '#web/ui/icons.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { Avatar } from '#web/ui/marks/avatar.tsx'

export const professionalRowFragment = graphql(/* GraphQL */ `
  fragment ProfessionalRow_professional on Professional {
    id
    handle
    displayName
    avatarUrl
    profession
  }
`)

type Props = {
  professional: FragmentType<typeof professionalRowFragment>
  /** Whether the viewer is no longer their client: their services cannot be opened then. */
  former?: boolean
}

/** A professional of the viewer, with a link to their services. */
export function ProfessionalRow({ professional, former = false }: Props) {
  const { handle, displayName, avatarUrl, profession } = readFragment(professionalRowFragment, professional)
  return (
    <ListRow
      leading={<Avatar name={displayName} src={avatarUrl} />}
      title={
        former ? (
          displayName
        ) : (
          <Link to="/p/$handle" params={{ handle }} className="rounded-sm after:absolute after:inset-0">
            {displayName}
          </Link>
        )
      }
      detail={profession}
      trailing={former ? null : <ChevronRight aria-hidden="true" className="text-ink-faint" />}
    />
  )
}
