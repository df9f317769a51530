import { AcceptedBy } from '#web/features/connections/invitations/accepted-by.tsx'
import { InvitationMenu } from '#web/features/connections/invitations/invitation-menu.tsx'
import { useInvitationTimes } from '#web/features/connections/invitations/use-invitation-times.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import type { InvitationRow_InvitationFragment as Invitation } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Link2, Mail } from '#web/ui/icons.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { Badge, type BadgeTone } from '#web/ui/marks/badge.tsx'

export const invitationRowFragment = graphql(/* GraphQL */ `
  fragment InvitationRow_invitation on Invitation {
    id
    channel
    email
    status
    uses
    maxUses
    createdAt
    lastSentAt
    expiresAt
    acceptedAt
    acceptedBy {
      id
      displayName
    }
    declinedAt
    revokedAt
  }
`)

const tones: Partial<Record<Invitation['status'], BadgeTone>> = {
  PENDING: 'accent',
  ACCEPTED: 'success',
  USED_UP: 'success',
  DECLINED: 'warning',
}

/** An invitation in the list: its recipient, its status and its dates. */
export function InvitationRow({
  invitation: masked,
}: {
  invitation: FragmentType<typeof invitationRowFragment>
}) {
  const t = useWords('connections/invitations')
  const invitation = readFragment(invitationRowFragment, masked)
  const times = useInvitationTimes(invitation)
  const Icon = invitation.channel === 'EMAIL' ? Mail : Link2
  return (
    <ListRow
      leading={
        <span
          aria-hidden="true"
          className="flex size-10 shrink-0 items-center justify-center rounded-full bg-well text-ink-soft"
        >
          <Icon />
        </span>
      }
      title={
        <span className="whitespace-normal wrap-anywhere">
          {invitation.email ?? t(invitation.maxUses > 1 ? 'invitations.sharedLink' : 'invitations.link')}
        </span>
      }
      detail={
        <span className="whitespace-normal wrap-anywhere">
          <span>{times}</span>
          <AcceptedBy invitation={invitation} />
        </span>
      }
      trailing={
        <>
          <Badge tone={tones[invitation.status] ?? 'neutral'}>{t(`status.${invitation.status}`)}</Badge>
          {invitation.status === 'PENDING' ? <InvitationMenu invitation={invitation} /> : null}
        </>
      }
    />
  )
}
