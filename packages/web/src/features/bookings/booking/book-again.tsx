import { Link } from '@tanstack/react-router'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'

type Props = {
  booking: {
    readonly start: string
    readonly end: string
    readonly service: { readonly id: string; readonly name: string; readonly active: boolean }
    readonly professional: { readonly handle: string; readonly connectedSince: string | null }
  }
  className: string
}

/** Leads to the times of the same service, with its length chosen and the same weekday and hour first. For clients only. */
export function BookAgain({ booking, className }: Props) {
  const t = useWords('bookings/mine')
  const { moment } = useFormats()
  const { start, end, service, professional } = booking
  if (!service.active || !professional.connectedSince) return null
  return (
    <Link
      to="/p/$handle/book/$serviceId"
      params={{ handle: professional.handle, serviceId: service.id }}
      search={{ length: minutesBetween(start, end), like: start }}
      aria-label={t('againLike', { service: service.name, when: moment(start) })}
      className={className}
    >
      {t('again')}
    </Link>
  )
}
