import { useMemo } from 'react'
import { AgendaRow } from '#web/features/sessions/calendar/agenda-row.tsx'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { CalendarDays } from '#web/ui/icons.ts'
import { List } from '#web/ui/layout/list.tsx'

type Props = {
  sessions: readonly SessionEntry[] | undefined
  error: string | undefined
  onRetry: () => void
  onOpen: (sessionId: string) => void
}

/** The upcoming sessions, day by day. */
export function Agenda({ sessions, error, onRetry, onOpen }: Props) {
  const t = useWords('sessions/calendar')
  const { reader, day } = useFormats()
  const days = useMemo(() => byDay(sessions, reader.zone), [sessions, reader.zone])
  const empty = (
    <EmptyState icon={<CalendarDays />} title={t('empty.title')} description={t('empty.description')} />
  )
  return (
    <ListState items={days} error={error} onRetry={onRetry} empty={empty}>
      {(groups) => (
        <div className="flex flex-col gap-8 pt-2 max-lg:pb-16">
          {groups.map(({ date, entries }) => (
            <section key={date}>
              <h3 className="mb-2 text-lg first-letter:uppercase">
                {day(entries[0].start, thisYear(reader.zone))}
              </h3>
              <List>
                {entries.map((session) => (
                  <AgendaRow key={session.id} session={session} onOpen={() => onOpen(session.id)} />
                ))}
              </List>
            </section>
          ))}
        </div>
      )}
    </ListState>
  )
}

const thisYear = (zone: string) => Temporal.Now.plainDateISO(zone).year

type Day = { date: string; entries: [SessionEntry, ...SessionEntry[]] }

function byDay(sessions: readonly SessionEntry[] | undefined, zone: string): Day[] | undefined {
  const days = new Map<string, Day>()
  for (const session of sessions ?? []) {
    const date = Temporal.Instant.from(session.start).toZonedDateTimeISO(zone).toPlainDate().toString()
    const known = days.get(date)
    if (known) known.entries.push(session)
    else days.set(date, { date, entries: [session] })
  }
  return sessions && [...days.values()]
}
