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
  /** Whether one is their client no longer: what they offer is closed then. */
  former?: boolean
}

/** Someone whose client one is; leads to what they offer. */
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
