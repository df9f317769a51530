import type { InvitationRow_InvitationFragment as Invitation } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'

/** What happened to an invitation and when, in one line: "Sent yesterday · until 3 December · 1 of 3 used". */
export function useInvitationTimes(invitation: Invitation): string {
  const t = useWords('connections/invitations')
  const { relative, date, reader } = useFormats()
  const now = useNow(60)
  const ago = (instant: string) => relative(instant, now)
  const dayOf = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(reader.zone).toPlainDate().toString()
  // On a phone the line breaks before a date, not inside it.
  const dateOf = (instant: string) => date(dayOf(instant), 'medium').replaceAll(' ', '\u00a0')
  const { acceptedAt, declinedAt, revokedAt, expiresAt, createdAt, lastSentAt, status } = invitation
  const sent =
    invitation.channel === 'EMAIL'
      ? t('times.sent', { when: ago(lastSentAt ?? createdAt) })
      : t('times.made', { when: ago(createdAt) })
  const ended: Partial<Record<Invitation['status'], string>> = {
    ...(acceptedAt ? { ACCEPTED: t('times.accepted', { when: ago(acceptedAt) }) } : {}),
    ...(declinedAt ? { DECLINED: t('times.declined', { when: ago(declinedAt) }) } : {}),
    ...(revokedAt ? { REVOKED: t('times.revoked', { when: ago(revokedAt) }) } : {}),
    EXPIRED: t('times.expired', { when: dateOf(expiresAt) }),
    PENDING: t('times.until', { when: dateOf(expiresAt) }),
  }
  const used =
    invitation.maxUses > 1 ? t('times.used', { uses: invitation.uses, count: invitation.maxUses }) : undefined
  return [sent, ended[status], used].filter(Boolean).join(' · ')
}
