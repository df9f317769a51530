import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { BookedService } from '#web/features/bookings/book/book-page-query.ts'
import { LengthChoice } from '#web/features/bookings/times/length-choice.tsx'
import { TimePicker } from '#web/features/bookings/times/time-picker.tsx'
import type { AskedTimes } from '#web/features/bookings/times/use-picked-times.ts'
import { useTakeTime } from '#web/features/bookings/times/use-take-time.ts'
import { useBookingsLive } from '#web/features/bookings/use-bookings-live.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { onDemand, usePreload } from '#web/ui/on-demand.tsx'

const { Component: OfferChanged } = onDemand(() =>
  import('#web/features/bookings/book/offer-changed.tsx').then((module) => module.OfferChanged),
)
const ownHolds = onDemand(() =>
  import('#web/features/bookings/book/own-holds.tsx').then((module) => module.OwnHolds),
)
const timeRefused = onDemand(() =>
  import('#web/features/bookings/times/time-refused.tsx').then((module) => module.TimeRefused),
)

const parts = [ownHolds, timeRefused]

const route = getRouteApi('/_app/p/$handle/book/$serviceId')

type Props = { service: BookedService; times: AskedTimes; onHoldsChanged: () => void }

/** Choose the length, the day and the time. Choosing a time holds it and continues. */
export function ChooseTime({ service, times, onHoldsChanged }: Props) {
  const t = useWords('bookings')
  const { length, day, like } = route.useSearch()
  const navigate = route.useNavigate()
  const chosen = service.durations.find(({ minutes }) => minutes === length) ?? service.durations[0]
  const offer = { serviceId: service.id, durationMinutes: chosen?.minutes ?? 0 }
  const goOn = (booking: string) => void navigate({ search: (now) => ({ ...now, booking }) })
  const taking = useTakeTime(offer, goOn)
  useBookingsLive(onHoldsChanged)
  usePreload(parts)
  const stay = { replace: true, resetScroll: false } as const
  // The prices that were on screen when the reader last chose.
  const [seen, setSeen] = useState(service.durations)
  const moved = (
    <div role="status">
      {service.active && seen === service.durations ? null : (
        <OfferChanged service={service} seen={seen} length={length} />
      )}
    </div>
  )
  if (!service.active) return moved
  return (
    <>
      {service.professional.isViewer ? (
        <div className="mb-8">
          <Notice title={t('preview.title')}>{t('preview.times')}</Notice>
        </div>
      ) : null}
      {moved}
      <LengthChoice
        durations={service.durations}
        value={offer.durationMinutes}
        onChange={(minutes) => {
          setSeen(service.durations)
          void navigate({ search: (now) => ({ ...now, length: minutes }), ...stay })
        }}
      />
      <InTheWay service={service} taking={taking} onContinue={goOn} onHoldsChanged={onHoldsChanged} />
      <TimePicker
        offer={offer}
        asked={times}
        horizonDays={service.horizonDays}
        professional={service.professional}
        day={day}
        like={like}
        onDay={(date) =>
          void navigate({ search: ({ day: _, ...rest }) => (date ? { ...rest, day: date } : rest), ...stay })
        }
        picking={taking.picking}
        onPick={(start) => void taking.take(start)}
      />
    </>
  )
}

type InTheWayProps = Omit<Props, 'times'> & {
  taking: ReturnType<typeof useTakeTime>
  onContinue: (bookingId: string) => void
}

/** What keeps the reader from the time they want: a refusal, and the times that are kept for them already. */
function InTheWay({ service, taking, onContinue, onHoldsChanged }: InTheWayProps) {
  const { refusal, picking, take, forget } = taking
  const isNamed = refusal?.code === 'HELD_BY_YOU'
  return (
    <>
      {refusal ? (
        <timeRefused.Component
          refusal={refusal}
          picking={picking}
          onPick={(start) => void take(start)}
          onContinue={onContinue}
          onGivenBack={forget}
        />
      ) : null}
      {service.professional.viewerHolds.length === 0 || isNamed ? null : (
        <ownHolds.Component service={service} onChange={onHoldsChanged} />
      )}
    </>
  )
}
