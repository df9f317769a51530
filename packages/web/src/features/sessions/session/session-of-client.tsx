import { useQuery } from '@apollo/client/react'
import { Link, Navigate } from '@tanstack/react-router'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import type { AskedChange } from '#web/features/sessions/asked-change.ts'
import { graphql } from '#web/gql/gql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { SkeletonRows } from '#web/ui/feedback/skeleton-rows.tsx'

export const myBookingOfSessionQuery = graphql(/* GraphQL */ `
  query SessionOfClient_bookingQuery($sessionId: ID!) {
    myBookingOfSession(sessionId: $sessionId) {
      id
    }
  }
`)

type Props = { sessionId: string; asked: AskedChange }

/** The address of a session opened by its client: continues to their own page. Anyone else learns that it is not theirs. */
export function SessionOfClient({ sessionId, asked }: Props) {
  const t = useWords('sessions')
  const { professional } = useViewer()
  const { data, error, refetch } = useQuery(myBookingOfSessionQuery, { variables: { sessionId } })
  const copy = useErrorCopy()
  const booking = data?.myBookingOfSession
  if (booking)
    return <Navigate to="/my-sessions/$bookingId" params={{ bookingId: booking.id }} search={asked} replace />
  if (error)
    return (
      <ErrorState
        message={copy(errorCode(error))}
        reference={referenceOfError(error)}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    )
  if (!data) return <SkeletonRows />
  return (
    <ErrorState
      title={t('notYours.title')}
      message={t('notYours.text')}
      reference={undefined}
      action={
        <Link to={professional ? '/calendar' : '/my-sessions'} className={buttonStyle('secondary')}>
          {t(professional ? 'notYours.toCalendar' : 'notYours.toMySessions')}
        </Link>
      }
    />
  )
}
