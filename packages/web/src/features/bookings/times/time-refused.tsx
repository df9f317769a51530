import type { RefusedTime } from '#web/features/bookings/times/use-take-time.ts'
import { NearestTimes } from '#web/features/sessions/nearest/nearest-times.tsx'
import { type ErrorCopyOverrides, useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  refusal: RefusedTime
  picking: string | null
  onPick: (start: string) => void
  /** The sentences of the page that shows it. */
  overrides?: ErrorCopyOverrides
}

/** Why a time could not be held, and which other times are free. */
export function TimeRefused({
  refusal: { code, start, nearest, retryAt },
  picking,
  onPick,
  overrides,
}: Props) {
  const t = useWords('bookings')
  const { moment, time } = useFormats()
  const copy = useErrorCopy({
    SLOT_TAKEN: t('refused.taken', { when: moment(start) }),
    TOO_SOON: t('refused.tooSoon'),
    ...(retryAt ? { TOO_MANY_CHANGES: t('refused.often', { time: time(retryAt) }) } : {}),
    ...overrides,
    LIMIT_REACHED: t('refused.tooMany'),
    NOT_ALLOWED: t('refused.own'),
  })
  return (
    <div role="alert" className="mb-8">
      <Notice tone="warning" title={copy(code)}>
        {code === 'SLOT_TAKEN' ? <NearestTimes times={nearest} choosing={picking} onChoose={onPick} /> : null}
      </Notice>
    </div>
  )
}
