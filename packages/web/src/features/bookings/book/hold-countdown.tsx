import { limits } from '@hora/schema/limits'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Clock } from '#web/ui/icons.ts'

type Props = { heldUntil: string; now: string }

/** The time left on the hold, as a shrinking line and a clock. Screen readers only announce the last minutes. */
export function HoldCountdown({ heldUntil, now }: Props) {
  const t = useWords('bookings')
  const formats = useFormats()
  const left = Math.max(
    0,
    Math.ceil(Temporal.Instant.from(now).until(Temporal.Instant.from(heldUntil)).total('seconds')),
  )
  const minutes = Math.floor(left / 60)
  const clock = `${minutes}:${String(left % 60).padStart(2, '0')}`
  return (
    <div>
      <p className="flex items-center gap-2 text-sm text-ink-soft">
        <Clock aria-hidden="true" className="text-ink-faint" />
        <span>{t('hold.until', { time: formats.time(heldUntil) })}</span>
        <span role="timer" aria-live="off" className="figures ml-auto font-semibold text-ink">
          {clock}
        </span>
      </p>
      <div aria-hidden="true" className="mt-2 h-0.5 overflow-hidden rounded-full bg-well">
        <div
          className="h-full origin-left bg-accent transition-transform duration-1000 ease-linear"
          style={{ transform: `scaleX(${Math.min(1, left / (limits.holdMinutes * 60))})` }}
        />
      </div>
      <p role="status" className="sr-only">
        {minutes < 2 ? t('hold.soonOver', { count: minutes + 1 }) : null}
      </p>
    </div>
  )
}
