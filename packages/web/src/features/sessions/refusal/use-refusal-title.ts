import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'

/** Names a refused time in the words of its professional. */
export function useRefusalTitle() {
  const t = useWords('sessions')
  return useErrorCopy({
    BUFFER_TOO_SHORT: t('refused.BUFFER_TOO_SHORT'),
    OUTSIDE_AVAILABILITY: t('refused.OUTSIDE_AVAILABILITY'),
    SLOT_TAKEN: t('refused.SLOT_TAKEN'),
    TOO_FAR_AHEAD: t('refused.TOO_FAR_AHEAD'),
    TOO_SOON: t('refused.TOO_SOON'),
  })
}
