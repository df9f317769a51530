import { useNavigate } from '@tanstack/react-router'
import type { BookedService } from '#web/features/bookings/book/book-page-query.ts'
import { OwnHoldActions } from '#web/features/bookings/times/own-hold-actions.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = { service: BookedService; onChange: () => void }

/** The times that are kept for the reader, from another visit or another tab: each can be taken up or given back. */
export function OwnHolds({ service: { professional }, onChange }: Props) {
  const t = useWords('bookings')
  const { moment } = useFormats()
  const navigate = useNavigate()
  const holds = professional.viewerHolds
  const now = useNowUntil(holds.flatMap(({ heldUntil }) => heldUntil ?? []))
  const running = holds.filter(
    ({ heldUntil }) => heldUntil !== null && Temporal.Instant.compare(heldUntil, now) > 0,
  )
  if (running.length === 0) return null
  return (
    <ul className="mb-8 flex flex-col gap-2">
      {running.map((hold) => (
        <li key={hold.id}>
          <Notice title={t('hold.own', { service: hold.service.name, when: moment(hold.start) })}>
            <OwnHoldActions
              hold={hold}
              onContinue={(booking) =>
                void navigate({
                  to: '/p/$handle/book/$serviceId',
                  params: { handle: professional.handle, serviceId: hold.service.id },
                  search: { booking },
                })
              }
              onGivenBack={onChange}
            />
          </Notice>
        </li>
      ))}
    </ul>
  )
}
