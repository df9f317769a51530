import { timeLeft } from '#web/features/bookings/times/time-left.ts'
import { useReleaseHold } from '#web/features/bookings/times/use-release-hold.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'

type Props = {
  hold: { id: string; start: string; heldUntil: string | null }
  /** The time that met the hold, if it is another one. */
  wanted?: string
  onContinue?: ((bookingId: string) => void) | undefined
  /** Takes the wanted time after the hold was given back. */
  onPick?: (start: string) => void
  onGivenBack?: (() => void) | undefined
}

/** How long a hold of the reader's own is still kept, and what they can do with it: go on, or give it back. */
export function OwnHoldActions({ hold, wanted, onContinue, onPick, onGivenBack }: Props) {
  const t = useWords('bookings')
  const { time } = useFormats()
  const now = useNow(1)
  const copy = useErrorCopy()
  const { run, pending } = useReleaseHold()
  const other = wanted !== undefined && wanted !== hold.start ? wanted : undefined
  const giveBack = async () => {
    const outcome = await run({ input: { bookingId: hold.id } })
    if (!outcome.ok)
      return notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
    if (other) onPick?.(other)
    else onGivenBack?.()
  }
  return (
    <div className="mt-1 flex flex-col items-start gap-3">
      {hold.heldUntil ? (
        <p role="timer" aria-live="off" className="figures">
          {t('hold.kept', { left: timeLeft(hold.heldUntil, now).clock })}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {onContinue ? (
          <Button size="sm" onClick={() => onContinue(hold.id)}>
            {t('hold.continue', { time: time(hold.start) })}
          </Button>
        ) : null}
        <Button size="sm" variant="secondary" pending={pending} onClick={() => void giveBack()}>
          {other ? t('hold.swap', { time: time(other) }) : t('hold.giveBack')}
        </Button>
      </div>
    </div>
  )
}
