import { addTimeOffInput } from '@hora/schema/inputs/availability'
import { z } from 'zod'

const time = z.iso.time({ precision: -1 })

/** The fields of the dialog, whole days by default → local start and end. 00:00 on the first date ends that evening. */
export const timeOffSchema = z
  .object({
    label: addTimeOffInput.shape.label,
    wholeDays: z.boolean(),
    firstDate: z.iso.date(),
    firstTime: time,
    lastDate: z.iso.date(),
    lastTime: time,
  })
  .transform(({ label, wholeDays, firstDate, firstTime, lastDate, lastTime }, context) => {
    const start = Temporal.PlainDate.from(firstDate).toPlainDateTime(wholeDays ? '00:00' : firstTime)
    const last = Temporal.PlainDate.from(lastDate)
    const untilMidnight = wholeDays || (lastTime === '00:00' && lastDate === firstDate)
    const end = untilMidnight
      ? last.add({ days: 1 }).toPlainDateTime('00:00')
      : last.toPlainDateTime(lastTime)
    const path = [lastDate < firstDate ? 'lastDate' : 'lastTime']
    if (Temporal.PlainDateTime.compare(start, end) >= 0)
      context.addIssue({ code: 'custom', path, input: lastDate })
    return { label, startsLocal: minute(start), endsLocal: minute(end) }
  })

const minute = (local: Temporal.PlainDateTime) => local.toString({ smallestUnit: 'minute' })

export type TimeOffValues = z.input<typeof timeOffSchema>

/** The initial values of the dialog: an existing time off, or today as a whole day. */
export function timeOffValues(
  known: { label: string | null; startsLocal: string; endsLocal: string } | null,
  today: string,
): TimeOffValues {
  if (!known)
    return {
      label: '',
      wholeDays: true,
      firstDate: today,
      firstTime: '09:00',
      lastDate: today,
      lastTime: '17:00',
    }
  const [start, end] = [known.startsLocal, known.endsLocal].map((local) => Temporal.PlainDateTime.from(local))
  const midnight = (local: Temporal.PlainDateTime | undefined) => local?.toString().slice(11, 16) === '00:00'
  const wholeDays = midnight(start) && midnight(end)
  const evening = end?.subtract({ days: 1 })
  const endsThatEvening =
    midnight(end) && evening?.toPlainDate().toString() === start?.toPlainDate().toString()
  const last = wholeDays || endsThatEvening ? evening : end
  return {
    label: known.label ?? '',
    wholeDays,
    firstDate: start?.toPlainDate().toString() ?? today,
    firstTime: wholeDays ? '09:00' : (start?.toString().slice(11, 16) ?? ''),
    lastDate: last?.toPlainDate().toString() ?? today,
    lastTime: wholeDays ? '17:00' : (end?.toString().slice(11, 16) ?? ''),
  }
}
