import type { TimeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** Names a refused time in the words of its professional. */
export function useRefusalTitle({ retryAt }: Pick<TimeRefusal, 'retryAt'>) {
  const t = useWords('sessions')
  const { time } = useFormats()
  return useErrorCopy({
    BUFFER_TOO_SHORT: t('refused.BUFFER_TOO_SHORT'),
    OUTSIDE_AVAILABILITY: t('refused.OUTSIDE_AVAILABILITY'),
    SLOT_TAKEN: t('refused.SLOT_TAKEN'),
    TOO_FAR_AHEAD: t('refused.TOO_FAR_AHEAD'),
    TOO_SOON: t('refused.TOO_SOON'),
    ...(retryAt ? { TOO_MANY_CHANGES: t('refused.often', { time: time(retryAt) }) } : {}),
  })
}
