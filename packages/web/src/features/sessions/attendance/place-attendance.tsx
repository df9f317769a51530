import type { AttendancePlace } from '#web/features/sessions/attendance/attendance-fragment.ts'
import { useRecordAttendance } from '#web/features/sessions/attendance/use-record-attendance.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import type { Attendance } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import type { ShownStatus } from '#web/time/shown-status.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'
import { Check, UserX } from '#web/ui/icons.ts'

type Props = { place: AttendancePlace; status: ShownStatus; named: boolean }

/** Whether one client came, in a list. */
export function PlaceAttendance({ place, status, named }: Props) {
  return (
    <li className="flex flex-col gap-3">
      {named ? <p className="font-medium wrap-anywhere">{place.client.displayName}</p> : null}
      <CameOrNot place={place} status={status} />
    </li>
  )
}

/** Whether one client came. A press records it, and the other one takes it back. */
export function CameOrNot({ place, status }: Omit<Props, 'named'>) {
  const t = useWords('sessions')
  const copy = useErrorCopy()
  const { record, chosen, failed } = useRecordAttendance(place.id)
  const { displayName: name } = place.client
  const recorded: Attendance | null = status === 'ATTENDED' || status === 'NO_SHOW' ? status : null
  return (
    <>
      {status === 'NO_SHOW' && place.contestedAt ? (
        <Notice tone="warning" title={t('attendance.contested', { name })}>
          <Words of={place} />
          <p>{t('attendance.contestedHint')}</p>
        </Notice>
      ) : null}
      <SegmentedControl
        name={`attendance-${place.id}`}
        label={t('attendance.label', { name })}
        value={chosen ?? recorded}
        onChange={record}
        options={[
          { value: 'ATTENDED', label: <Option icon={Check} word={t('attendance.came')} /> },
          { value: 'NO_SHOW', label: <Option icon={UserX} word={t('attendance.missed')} /> },
        ]}
      />
      <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
    </>
  )
}

function Option({ icon: Icon, word }: { icon: typeof Check; word: string }) {
  return (
    <>
      <Icon aria-hidden="true" className="size-4" />
      <span>{word}</span>
    </>
  )
}

/** What the client wrote when they contested it. */
function Words({ of: { changes } }: { of: AttendancePlace }) {
  const message = changes.findLast(({ kind }) => kind === 'CONTESTED')?.message
  return message ? (
    <blockquote className="my-1 font-serif whitespace-pre-line italic wrap-anywhere">{message}</blockquote>
  ) : null
}
