import type { TimeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** Names a refused time in the words of its professional. */
export function useRefusalTitle({ retryAt }: Pick<TimeRefusal, 'retryAt'>) {
  const t = useWords('sessions')
  const { time } = useFormats()
  return useErrorCopy({
    BREAK_NEEDED: t('refused.BREAK_NEEDED'),
    BUFFER_TOO_SHORT: t('refused.BUFFER_TOO_SHORT'),
    CLIENT_DAY_FULL: t('refused.CLIENT_DAY_FULL'),
    CLIENT_WEEK_FULL: t('refused.CLIENT_WEEK_FULL'),
    DAY_FULL: t('refused.DAY_FULL'),
    OUTSIDE_AVAILABILITY: t('refused.OUTSIDE_AVAILABILITY'),
    SLOT_TAKEN: t('refused.SLOT_TAKEN'),
    TOO_FAR_AHEAD: t('refused.TOO_FAR_AHEAD'),
    TOO_SOON: t('refused.TOO_SOON'),
    WEEK_FULL: t('refused.WEEK_FULL'),
    ...(retryAt ? { TOO_MANY_CHANGES: t('refused.often', { time: time(retryAt) }) } : {}),
  })
}
