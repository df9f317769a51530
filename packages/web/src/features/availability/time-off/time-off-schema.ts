import { daysOffProblem } from '@hora/schema/days-off'
import { addTimeOffInput } from '@hora/schema/inputs/availability'
import { z } from 'zod'

const time = z.iso.time({ precision: -1 })

const fields = z.object({
  label: addTimeOffInput.shape.label,
  wholeDays: z.boolean(),
  yearly: z.boolean(),
  firstDate: z.iso.date(),
  firstTime: time,
  lastDate: z.iso.date(),
  lastTime: time,
})

/** What is chosen: whole days, or a start and an end. */
export type Period =
  | { firstDate: string; lastDate: string; yearly: boolean }
  | { startsLocal: string; endsLocal: string }

/** The fields of the dialog, whole days by default → days, or local start and end. */
export const timeOffSchema = fields.transform((values, context) => {
  const { label, wholeDays, yearly, firstDate, lastDate } = values
  if (!wholeDays) return { label, ...hoursOf(values, context) }
  const [first, last] = [firstDate, lastDate].map((date) => Temporal.PlainDate.from(date))
  const problem = first && last ? daysOffProblem({ firstDate: first, lastDate: last, yearly }) : null
  if (problem !== null)
    context.addIssue({
      code: 'custom',
      path: [problem === 'YEARLY_CROSSES_YEAR' ? 'yearly' : 'lastDate'],
      message: problem,
    })
  return { label, firstDate, lastDate, yearly }
})

type Typed = z.output<typeof fields>

/** 00:00 on the first date ends that evening. */
function hoursOf({ firstDate, firstTime, lastDate, lastTime }: Typed, context: z.RefinementCtx) {
  const start = Temporal.PlainDate.from(firstDate).toPlainDateTime(firstTime)
  const last = Temporal.PlainDate.from(lastDate)
  const untilMidnight = lastTime === '00:00' && lastDate === firstDate
  const end = untilMidnight ? last.add({ days: 1 }).toPlainDateTime('00:00') : last.toPlainDateTime(lastTime)
  if (lastDate < firstDate)
    context.addIssue({ code: 'custom', path: ['lastDate'], message: 'LAST_DAY_EARLIER' })
  else if (Temporal.PlainDateTime.compare(start, end) >= 0)
    context.addIssue({ code: 'custom', path: ['lastTime'], message: 'END_NOT_LATER' })
  return { startsLocal: minute(start), endsLocal: minute(end) }
}

const minute = (local: Temporal.PlainDateTime) => local.toString({ smallestUnit: 'minute' })

export type TimeOffValues = z.input<typeof timeOffSchema>
export type TimeOffTerms = z.output<typeof timeOffSchema>

/** Time off as it is known: days have dates, hours only local times. */
export type KnownPeriod = {
  startsLocal: string
  endsLocal: string
  firstDate?: string | null
  lastDate?: string | null
  yearly?: boolean
}

/** The same period as an input. */
export function periodOf({ firstDate, lastDate, yearly, startsLocal, endsLocal }: KnownPeriod): Period {
  return firstDate && lastDate ? { firstDate, lastDate, yearly: yearly ?? false } : { startsLocal, endsLocal }
}

/** The initial values of the dialog: an existing time off, or today as a whole day. */
export function timeOffValues(
  known: ({ label: string | null } & KnownPeriod) | null,
  today: string,
): TimeOffValues {
  const usual = { yearly: false, firstTime: '09:00', lastTime: '17:00' }
  if (!known) return { ...usual, label: '', wholeDays: true, firstDate: today, lastDate: today }
  const label = known.label ?? ''
  if (known.firstDate && known.lastDate) {
    const { firstDate, lastDate, yearly = false } = known
    return { ...usual, label, wholeDays: true, firstDate, lastDate, yearly }
  }
  return { ...usual, label, ...localValues(known, today) }
}

function localValues(known: Pick<KnownPeriod, 'startsLocal' | 'endsLocal'>, today: string) {
  const [start, end] = [known.startsLocal, known.endsLocal].map((local) => Temporal.PlainDateTime.from(local))
  const midnight = (local: Temporal.PlainDateTime | undefined) => local?.toString().slice(11, 16) === '00:00'
  const wholeDays = midnight(start) && midnight(end)
  const evening = end?.subtract({ days: 1 })
  const endsThatEvening =
    midnight(end) && evening?.toPlainDate().toString() === start?.toPlainDate().toString()
  const last = wholeDays || endsThatEvening ? evening : end
  return {
    wholeDays,
    firstDate: start?.toPlainDate().toString() ?? today,
    firstTime: wholeDays ? '09:00' : (start?.toString().slice(11, 16) ?? ''),
    lastDate: last?.toPlainDate().toString() ?? today,
    lastTime: wholeDays ? '17:00' : (end?.toString().slice(11, 16) ?? ''),
  }
}
