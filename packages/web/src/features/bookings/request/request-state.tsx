import { useState } from 'react'
import { requestFragment } from '#web/features/bookings/request/request-fragment.ts'
import { SuggestedTimes } from '#web/features/bookings/request/suggested-times.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import type { Request_BookingFragment } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'

const WithdrawDialog = dialogOnDemand(() =>
  import('#web/features/bookings/request/withdraw-dialog.tsx').then((module) => module.WithdrawDialog),
)

type Props = { booking: FragmentType<typeof requestFragment> }

/** What became of a request, and what its client can do: wait or withdraw it, or take a suggested time. */
export function RequestState({ booking: masked }: Props) {
  const t = useWords('bookings/request')
  const booking = readFragment(requestFragment, masked)
  if (booking.status === 'REQUESTED') return <Open booking={booking} />
  if (booking.status === 'DECLINED') return <Declined booking={booking} />
  if (booking.status === 'UNANSWERED')
    return (
      <Notice tone="warning" title={t('unanswered.title')}>
        {t('unanswered.text')}
      </Notice>
    )
  return null
}

function Open({ booking }: { booking: Request_BookingFragment }) {
  const t = useWords('bookings/request')
  const { moment } = useFormats()
  const [asking, setAsking] = useState(false)
  const { answerUntil, viewerCanWithdraw, professional } = booking
  return (
    <Notice title={t('open.title')}>
      {answerUntil ? (
        <p>{t('open.text', { name: professional.displayName, when: moment(answerUntil) })}</p>
      ) : null}
      {viewerCanWithdraw ? (
        <Button variant="secondary" className="mt-3" onClick={() => setAsking(true)}>
          {t('open.withdraw')}
        </Button>
      ) : null}
      {asking ? <WithdrawDialog booking={booking} onClose={() => setAsking(false)} /> : null}
    </Notice>
  )
}

function Declined({ booking }: { booking: Request_BookingFragment }) {
  const t = useWords('bookings/request')
  const message = booking.changes.findLast(({ kind }) => kind === 'DECLINED')?.message
  const hasTimes = booking.suggestedStarts.length > 0
  return (
    <Notice tone="warning" title={t('declined.title', { name: booking.professional.displayName })}>
      {message ? (
        <blockquote className="my-1 font-serif whitespace-pre-line italic wrap-anywhere">
          {message}
        </blockquote>
      ) : null}
      <p>{t(hasTimes ? 'declined.times' : 'declined.none')}</p>
      {hasTimes ? <SuggestedTimes booking={booking} /> : null}
    </Notice>
  )
}
