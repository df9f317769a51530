import { Link } from '@tanstack/react-router'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { cx } from '#web/ui/class-names.ts'
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
  /** Whether the row ends with a button to book. */
  book?: boolean
}

/** A professional of the viewer, with a link to their services. */
export function ProfessionalRow({ professional, former = false, book = false }: Props) {
  const t = useWords('connections/professionals')
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
      trailing={
        former ? null : book ? (
          <Link
            to="/p/$handle"
            params={{ handle }}
            aria-label={t('professionals.bookWith', { name: displayName })}
            className={cx(buttonStyle('primary', 'sm'), 'z-1')}
          >
            {t('professionals.book')}
          </Link>
        ) : (
          <ChevronRight aria-hidden="true" className="text-ink-faint" />
        )
      }
    />
  )
}
