import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { SessionMet, SessionsMetState } from '#web/features/availability/time-off/use-sessions-met.ts'
import { sessionName } from '#web/features/closings/session-name.ts'
import { type ErrorCopyCode, useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { DateInput } from '#web/ui/fields/date-input.tsx'
import { FieldError } from '#web/ui/fields/field-error.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TimeInput } from '#web/ui/fields/time-input.tsx'

const acts = ['KEEP', 'MOVE', 'CANCEL'] as const

type Props = { session: SessionMet; state: SessionsMetState }

/** One session in a time off, by its client or as a group by its service, and what becomes of it. */
export function MetSession({ session, state: { actOf, choose, problemOf } }: Props) {
  const t = useWords('availability')
  const copy = useErrorCopy()
  const { moment } = useFormats()
  const id = useId()
  const name = sessionName(session)
  const { act, date, time } = actOf(session)
  const problem = problemOf(session)
  const of = { name, time: moment(session.start) }
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Link
          to="/sessions/$sessionId"
          params={{ sessionId: session.id }}
          target="_blank"
          className={`${linkStyle} min-w-0 flex-1 basis-44 text-sm`}
        >
          <span className="figures block">{moment(session.start)}</span>
          <span dir="auto" className="block truncate">
            {name}
          </span>
        </Link>
        <div className="w-36 shrink-0">
          <Select
            aria-label={t('off.actOf', of)}
            value={act}
            options={acts.map((value) => ({ value, label: t(`off.act.${value}`) }))}
            onChange={({ target }) =>
              choose(session, { act: acts.find((one) => one === target.value) ?? 'KEEP' })
            }
          />
        </div>
      </div>
      {act === 'MOVE' ? (
        <div className="grid grid-cols-[1.5fr_1fr] gap-3">
          <DateInput
            aria-label={t('off.moveDate', of)}
            aria-describedby={id}
            value={date}
            onChange={({ target }) => choose(session, { date: target.value })}
          />
          <TimeInput
            aria-label={t('off.moveTime', of)}
            aria-describedby={id}
            value={time}
            onChange={({ target }) => choose(session, { time: target.value })}
          />
        </div>
      ) : null}
      <FieldError id={id} message={problem && copy(problem as ErrorCopyCode)} />
    </li>
  )
}
