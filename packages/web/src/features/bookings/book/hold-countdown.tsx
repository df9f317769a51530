import { limits } from '@hora/schema/limits'
import { timeLeft } from '#web/features/bookings/times/time-left.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Clock } from '#web/ui/icons.ts'

type Props = { heldUntil: string; now: string }

/** The time left on the hold, as a shrinking line and a clock. Screen readers only announce the last minutes. */
export function HoldCountdown({ heldUntil, now }: Props) {
  const t = useWords('bookings')
  const formats = useFormats()
  const { seconds, clock } = timeLeft(heldUntil, now)
  const minutes = Math.floor(seconds / 60)
  return (
    <div>
      <p className="flex items-center gap-2 text-sm text-ink-soft">
        <Clock aria-hidden="true" className="text-ink-faint" />
        <span role="timer" aria-live="off" className="figures font-semibold text-ink">
          {t('hold.kept', { left: clock })}
        </span>
        <span className="figures ml-auto">{t('hold.until', { time: formats.time(heldUntil) })}</span>
      </p>
      <div aria-hidden="true" className="mt-2 h-0.5 overflow-hidden rounded-full bg-well">
        <div
          className="h-full origin-left bg-accent transition-transform duration-1000 ease-linear"
          style={{ transform: `scaleX(${Math.min(1, seconds / (limits.holdMinutes * 60))})` }}
        />
      </div>
      <p role="status" className="sr-only">
        {minutes < 2 ? t('hold.soonOver', { count: minutes + 1 }) : null}
      </p>
    </div>
  )
}
