import { limits } from '@hora/schema/limits'
import { type SubmitEvent, useId, useState } from 'react'
import type { Failed } from '#web/apollo/use-action.ts'
import { newId } from '#web/browser/new-id.ts'
import { changedDates, type Ranges } from '#web/features/availability/dates/changed-dates.ts'
import { datesBetween, longest } from '#web/features/availability/dates/dates-between.ts'
import { RangeFields } from '#web/features/availability/range-fields.tsx'
import { SaveActions } from '#web/features/availability/save-actions.tsx'
import type { Override, Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { useHoursMet } from '#web/features/availability/schedules/use-hours-met.ts'
import {
  close,
  openMore,
  place,
  rulesOf,
  type Week,
  weekOf,
} from '#web/features/availability/week/week-hours.ts'
import { KeptSessions } from '#web/features/closings/on-demand.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { DateInput } from '#web/ui/fields/date-input.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'
import { Plus } from '#web/ui/icons.ts'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = {
  open: boolean
  override: Override | null
  schedule: Schedule
  /** All dates to come, in order. */
  coming: readonly Override[]
  /** The first date that can be chosen. */
  today: string
  failed: Failed | null
  pending: boolean
  onClose: () => void
  /** Whether the list of sessions was the current one. */
  onSave: (dates: readonly string[], ranges: Ranges, met: string | null) => Promise<boolean>
}

/** The dialog edits one day as weekday 1 of a separate week. */
const beginning = (override: Override | null): Week =>
  weekOf(
    (override?.ranges ?? [{ startMinute: 540, endMinute: 720 }]).map((range) => ({ weekday: 1, ...range })),
  )

/** Other hours, or none, on one date or on several consecutive dates. */
export function OverrideDialog(props: Props) {
  const { open, override, today, failed, pending, onClose } = props
  const t = useWords('availability')
  const copy = useErrorCopy({ STALE_VERSION: t('stale') })
  const id = useId()
  const { first, setFirst, last, setLast, kind, setKind, week, setWeek, wrong, submit, list } =
    useOverrideForm(props)
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t(override ? 'dates.editTitle' : 'dates.add')}
      description={t('dates.dialogText')}
      actions={<SaveActions form={id} pending={pending} kept={list?.sessionCount} onClose={onClose} />}
    >
      <form id={id} noValidate onSubmit={submit} className="flex flex-col gap-5">
        <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
        <div className="grid grid-cols-2 items-start gap-4">
          <Field label={t('dates.first')} error={wrong ? t('dates.wrong', { count: longest }) : undefined}>
            <DateInput min={today} value={first} onChange={(event) => setFirst(event.target.value)} />
          </Field>
          <Field label={t('dates.last')} optional>
            <DateInput min={first} value={last} onChange={(event) => setLast(event.target.value)} />
          </Field>
        </div>
        <SegmentedControl
          name="kind"
          label={t('dates.kind')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'closed', label: t('dates.closed') },
            { value: 'open', label: t('dates.otherHours') },
          ]}
        />
        {kind === 'open' ? <DayRanges week={week} onChange={setWeek} /> : null}
        {list ? <KeptSessions.Component list={list} /> : null}
      </form>
    </Dialog>
  )
}

function useOverrideForm({ open, override, schedule, coming, today, onSave }: Props) {
  const [first, setFirst] = useState(override?.date ?? '')
  const [last, setLast] = useState('')
  const [kind, setKind] = useState<'closed' | 'open'>(override?.ranges.length ? 'open' : 'closed')
  const [week, setWeek] = useState(() => beginning(override))
  const [wrong, setWrong] = useState(false)
  const dates = first >= today ? datesBetween(first, last || first) : null
  const ranges = kind === 'closed' ? [] : rulesOf(week)
  const { list, again } = useHoursMet(
    open && dates
      ? { scheduleId: schedule.id, overrides: changedDates(coming, override, dates, ranges) }
      : null,
  )
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setWrong(dates === null)
    if (dates && !(await onSave(dates, ranges, list?.met ?? null))) again()
  }
  return {
    first,
    setFirst,
    last,
    setLast,
    kind,
    setKind,
    week,
    setWeek,
    wrong,
    submit: (event: SubmitEvent) => void submit(event),
    list,
  }
}

function DayRanges({ week, onChange }: { week: Week; onChange: (week: Week) => void }) {
  const t = useWords('availability')
  return (
    <div>
      <ul className="flex flex-col gap-2.5">
        {week.map((openRange) => (
          <RangeFields
            key={openRange.id}
            of={t('dates.otherHours')}
            range={openRange}
            onChange={(range) => {
              const next = place(week, openRange.id, { weekday: 1, ...range })
              onChange(next)
              return next !== week
            }}
            onRemove={() => onChange(close(week, openRange.id))}
          />
        ))}
      </ul>
      {week.length < limits.rangesPerDay ? (
        <Button
          variant="quiet"
          size="sm"
          className="mt-2 -ml-3"
          onClick={() => onChange(openMore(week, newId(), 1))}
        >
          <Plus aria-hidden="true" />
          {t('day.add')}
        </Button>
      ) : null}
    </div>
  )
}
