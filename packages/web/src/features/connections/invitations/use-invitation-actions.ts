import { useState } from 'react'
import type { Issued } from '#web/features/connections/invitations/issued-invitation.tsx'
import { useResendInvitation } from '#web/features/connections/invitations/use-resend-invitation.ts'
import { useRevokeInvitation } from '#web/features/connections/invitations/use-revoke-invitation.ts'
import type { InvitationRow_InvitationFragment as Invitation } from '#web/gql/graphql.ts'
import { type ErrorCopyCode, useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/** Sends an open invitation again or withdraws it, and shows the outcome. */
export function useInvitationActions(invitation: Invitation) {
  const t = useWords('connections/invitations')
  const copy = useErrorCopy({ RATE_LIMITED: t('invitations.oftenEnough') })
  const resend = useResendInvitation()
  const revoke = useRevokeInvitation()
  const [asked, setAsked] = useState(false)
  const [issued, setIssued] = useState<Issued | null>(null)
  const name = invitation.email ?? t('invitations.link')
  const failed = ({ code, reference }: { code: ErrorCopyCode; reference: string | undefined }) =>
    notify({ title: copy(code), tone: 'failed', reference })
  const sendAgain = async () => {
    const outcome = await resend.run({ input: { invitationId: invitation.id } })
    if (!outcome.ok) failed(outcome)
    else if (invitation.email) notify({ title: t('invitations.sentAgain', { name }) })
    else setIssued(outcome.value.issuedInvitation)
  }
  const withdraw = async () => {
    const outcome = await revoke.run({ input: { invitationId: invitation.id } })
    setAsked(false)
    if (outcome.ok) notify({ title: t('invitations.revoked') })
    else failed(outcome)
  }
  return { name, asked, setAsked, issued, setIssued, sendAgain, withdraw, pending: revoke.pending }
}
