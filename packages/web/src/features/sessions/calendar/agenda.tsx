import { useMemo } from 'react'
import { type AgendaDay, agendaDays } from '#web/features/sessions/calendar/agenda-days.ts'
import { AgendaRow } from '#web/features/sessions/calendar/agenda-row.tsx'
import { TimeOffRow } from '#web/features/sessions/calendar/time-off-row.tsx'
import type { ShownTimeOff } from '#web/features/sessions/grid/time-off-days.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { CalendarDays } from '#web/ui/icons.ts'
import { List } from '#web/ui/layout/list.tsx'

type Props = {
  /** The first day of the list; earlier time off that goes on is shown there. */
  first: string
  sessions: readonly SessionEntry[] | undefined
  timeOff: readonly ShownTimeOff[]
  error: string | undefined
  reference: string | undefined
  onRetry: () => void
  onOpen: (sessionId: string) => void
  onTimeOff: (timeOffId: string) => void
}

/** The upcoming sessions and time off, day by day. */
export function Agenda({ first, sessions, timeOff, onOpen, onTimeOff, ...state }: Props) {
  const t = useWords('sessions/calendar')
  const { reader } = useFormats()
  const days = useMemo(
    () => sessions && agendaDays(sessions, timeOff, first, reader.zone),
    [sessions, timeOff, first, reader.zone],
  )
  const empty = (
    <EmptyState icon={<CalendarDays />} title={t('empty.title')} description={t('empty.description')} />
  )
  return (
    <ListState items={days} {...state} empty={empty}>
      {(all) => (
        <div className="flex flex-col gap-8 pt-2 max-lg:pb-16">
          {all.map((day) => (
            <Day key={day.date} day={day} onOpen={onOpen} onTimeOff={onTimeOff} />
          ))}
        </div>
      )}
    </ListState>
  )
}

type DayProps = { day: AgendaDay } & Pick<Props, 'onOpen' | 'onTimeOff'>

function Day({ day: { date, entries }, onOpen, onTimeOff }: DayProps) {
  const { plainDay } = useFormats()
  return (
    <section>
      <h3 className="mb-2 text-lg first-letter:uppercase">{plainDay(date)}</h3>
      <List>
        {entries.map((entry) =>
          'session' in entry ? (
            <AgendaRow
              key={entry.session.id}
              session={entry.session}
              onOpen={() => onOpen(entry.session.id)}
            />
          ) : (
            <TimeOffRow
              key={entry.timeOff.id}
              timeOff={entry.timeOff}
              onOpen={() => onTimeOff(entry.timeOff.id)}
            />
          ),
        )}
      </List>
    </section>
  )
}
