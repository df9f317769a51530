import type { RefusedTime } from '#web/features/bookings/times/use-take-time.ts'
import { type ErrorCopyOverrides, useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** The sentence about a refused time, for its client. */
export function useRefusedCopy(
  { start, own, retryAt }: RefusedTime,
  overrides: ErrorCopyOverrides | undefined,
) {
  const t = useWords('bookings')
  const { moment, time } = useFormats()
  const when = moment(start)
  const held = (at: string) =>
    Temporal.Instant.compare(at, start) === 0
      ? t('refused.held', { when })
      : t('refused.heldNear', { own: moment(at), when })
  return useErrorCopy({
    SLOT_TAKEN: t('refused.taken', { when }),
    SESSION_FULL: t('refused.full', { when }),
    TOO_SOON: t('refused.tooSoon'),
    TOO_FAR_AHEAD: t('refused.tooFar', { when }),
    OUTSIDE_AVAILABILITY: t('refused.outside', { when }),
    START_NOT_OFFERED: t('refused.notOffered', { time: time(start) }),
    BUFFER_TOO_SHORT: own
      ? t('refused.closeToOwn', { when, own: moment(own.start) })
      : t('refused.close', { when }),
    ...(own ? { BOOKED_BY_YOU: t('refused.booked', { when: moment(own.start) }) } : {}),
    ...(own ? { HELD_BY_YOU: held(own.start) } : {}),
    ...(retryAt ? { TOO_MANY_CHANGES: t('refused.often', { time: time(retryAt) }) } : {}),
    NETWORK: t('refused.offline', { when }),
    ...overrides,
    LIMIT_REACHED: t('refused.tooMany'),
    NOT_ALLOWED: t('refused.own'),
  })
}
