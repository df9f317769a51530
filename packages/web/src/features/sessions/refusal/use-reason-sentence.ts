import type { ReasonAgainst } from '#web/features/sessions/time-refusal.ts'
import { nameIn } from '#web/i18n/name-in.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** Says one reason against a time with what it meets: "15 min after, then Ruth at 15:00". */
export function useReasonSentence() {
  const t = useWords('sessions')
  const { reader, time, timeRange, duration, moment } = useFormats()
  return ({
    reason,
    clientName,
    groupName,
    holidayNames = [],
    meetsFrom,
    meetsUntil,
    bufferMinutes,
    bufferSide,
  }: ReasonAgainst): string => {
    const name = clientName ?? t('reason.someone')
    const holiday = nameIn(holidayNames, reader.locale)
    if (!meetsFrom || !meetsUntil) return t(`reason.${reason}`, { name, holiday, range: '', until: '' })
    if (reason !== 'BUFFER') {
      const range = timeRange(meetsFrom, meetsUntil)
      if (groupName) return t('reason.GROUP', { name: groupName, range })
      return t(`reason.${reason}`, { name, holiday, range, until: moment(meetsUntil) })
    }
    const what = groupName ?? clientName ?? (holiday || t('reason.timeOff'))
    const length = duration(bufferMinutes ?? 0)
    return bufferSide === 'BEFORE'
      ? t('reason.bufferBefore', { what, time: time(meetsUntil), length })
      : t('reason.bufferAfter', { what, time: time(meetsFrom), length })
  }
}
