import { useQuery } from '@apollo/client/react'
import { InvitationLetter } from '#web/features/connections/join/invitation-letter.tsx'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'

/** The invitation that a mailed link goes on to. Nothing is shown of one that does not exist any more. */
export function InvitationOfLink({ token }: { token: string }) {
  const { data, error } = useQuery(invitationQuery, { variables: { token } })
  if (data?.invitation) return <InvitationLetter invitation={data.invitation} />
  return data || error ? null : <Skeleton className="h-40" />
}
