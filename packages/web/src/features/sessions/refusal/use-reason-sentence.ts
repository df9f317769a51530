import type { ReasonAgainst } from '#web/features/sessions/time-refusal.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** Says one reason against a time with what it meets: "15 min after, then Ruth at 15:00". */
export function useReasonSentence() {
  const t = useWords('sessions')
  const { time, timeRange, duration, moment } = useFormats()
  return ({
    reason,
    clientName,
    groupName,
    meetsFrom,
    meetsUntil,
    bufferMinutes,
    bufferSide,
  }: ReasonAgainst): string => {
    const name = clientName ?? t('reason.someone')
    if (!meetsFrom || !meetsUntil) return t(`reason.${reason}`, { name, range: '', until: '' })
    if (reason !== 'BUFFER') {
      const range = timeRange(meetsFrom, meetsUntil)
      if (groupName) return t('reason.GROUP', { name: groupName, range })
      return t(`reason.${reason}`, { name, range, until: moment(meetsUntil) })
    }
    const what = groupName ?? clientName ?? t('reason.timeOff')
    const length = duration(bufferMinutes ?? 0)
    return bufferSide === 'BEFORE'
      ? t('reason.bufferBefore', { what, time: time(meetsUntil), length })
      : t('reason.bufferAfter', { what, time: time(meetsFrom), length })
  }
}
