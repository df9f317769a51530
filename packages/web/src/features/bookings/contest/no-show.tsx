import { useState } from 'react'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'

const ContestDialog = dialogOnDemand(() =>
  import('#web/features/bookings/contest/contest-dialog.tsx').then((module) => module.ContestDialog),
)

export const noShowFragment = graphql(/* GraphQL */ `
  fragment NoShow_booking on Booking {
    id
    status
    start
    contestedAt
    contestUntil
    service {
      id
      name
    }
    professional {
      id
      displayName
    }
  }
`)

/** That the professional recorded the client as missing, and what the client can say to it. */
export function NoShow({ booking: masked }: { booking: FragmentType<typeof noShowFragment> }) {
  const t = useWords('bookings/mine')
  const { moment } = useFormats()
  const booking = readFragment(noShowFragment, masked)
  const { status, contestedAt, contestUntil, professional } = booking
  const [asking, setAsking] = useState(false)
  const now = useNowUntil(contestUntil ? [contestUntil] : [])
  if (status !== 'NO_SHOW') return null
  const name = professional.displayName
  const open = contestUntil !== null && Temporal.Instant.compare(now, contestUntil) <= 0
  return (
    <Notice tone="warning" title={t('contest.title', { name })}>
      <p>
        {contestedAt
          ? t('contest.sent', { name, when: moment(contestedAt) })
          : contestUntil && open
            ? t('contest.hint', { when: moment(contestUntil) })
            : t('contest.over')}
      </p>
      {open ? (
        <Button variant="secondary" className="mt-3" onClick={() => setAsking(true)}>
          {t('contest.open')}
        </Button>
      ) : null}
      {asking && open ? <ContestDialog booking={booking} onClose={() => setAsking(false)} /> : null}
    </Notice>
  )
}
