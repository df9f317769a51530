import { useState } from 'react'
import { attendanceUntil, isTaken } from '#web/features/sessions/attendance/attendance.tsx'
import { AddClientDialog } from '#web/features/sessions/group/add-client-dialog.tsx'
import type { Group, GroupPlace, ShownPlace } from '#web/features/sessions/group/group-fragment.ts'
import { GroupPerson } from '#web/features/sessions/group/group-person.tsx'
import { canChange } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { shownStatus, turnsOf } from '#web/time/shown-status.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Plus } from '#web/ui/icons.ts'
import { List } from '#web/ui/layout/list.tsx'

type Props = { group: Group; onChanged: () => void }

/** Everybody who has a place, whether they came, and the way to add somebody. */
export function GroupPeople({ group, onChanged }: Props) {
  const t = useWords('sessions/group')
  const { start, end, bookings, placesLeft } = group
  const until = attendanceUntil(end)
  const now = useNowUntil([...turnsOf({ start, end }), until])
  const shown = bookings.map((place) => ({ place, status: shownStatus(place.status, { start, end }, now) }))
  const people = shown.filter(({ status }) => status === 'HELD' || status === 'REQUESTED' || isTaken(status))
  const changeable = canChange(group, now)
  const records = Temporal.Instant.compare(start, now) <= 0 && Temporal.Instant.compare(until, now) >= 0
  return (
    <section>
      <div className="mb-3 flex items-center justify-between gap-4">
        <h2 className="text-lg">{t('people.title')}</h2>
        {changeable && placesLeft > 0 ? <AddClient group={group} onChanged={onChanged} /> : null}
      </div>
      {people.length > 0 ? (
        <List>
          {people.map(({ place, status }) => (
            <GroupPerson
              key={place.id}
              group={group}
              place={place}
              status={status}
              records={records}
              changeable={changeable}
              onChanged={onChanged}
            />
          ))}
        </List>
      ) : (
        <p className="max-w-prose text-sm text-ink-soft">{t(changeable ? 'people.none' : 'people.nobody')}</p>
      )}
      {changeable && placesLeft === 0 ? (
        <p className="mt-3 max-w-prose text-sm text-ink-soft">{t('people.full')}</p>
      ) : null}
      {records ? <AttendanceNotes people={people} until={until} /> : null}
      <WhoLeft people={people} places={bookings} />
    </section>
  )
}

function AddClient({ group, onChanged }: Props) {
  const t = useWords('sessions/group')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" size="sm" onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        {t('add.open')}
      </Button>
      <AddClientDialog open={open} group={group} onClose={() => setOpen(false)} onChanged={onChanged} />
    </>
  )
}

/** What happens to people without a record, and until when attendance can be changed. */
function AttendanceNotes({ people, until }: { people: readonly ShownPlace[]; until: string }) {
  const t = useWords('sessions')
  const { moment } = useFormats()
  if (people.length === 0) return null
  const isOpen = people.some(({ status }) => status === 'LIVE' || status === 'ENDED')
  return (
    <>
      {isOpen ? (
        <p className="mt-3 max-w-prose text-sm text-ink-soft">
          {t('attendance.hint', { name: t('attendance.client') })}
        </p>
      ) : null}
      <p className="mt-3 text-sm text-ink-faint">{t('attendance.until', { when: moment(until) })}</p>
    </>
  )
}

/** Those who had a place and gave it up, with what they owe. */
function WhoLeft({ people, places }: { people: readonly ShownPlace[]; places: readonly GroupPlace[] }) {
  const t = useWords('sessions/group')
  const { money } = useFormats()
  const owes = ({ cancelledOwed }: GroupPlace) => cancelledOwed !== null && cancelledOwed.amountMinor > 0
  const names = new Set(people.map(({ place }) => place.client.clientId))
  const left = places.filter(
    (place) => place.status === 'CANCELLED' && (owes(place) || !names.has(place.client.clientId)),
  )
  if (left.length === 0) return null
  return (
    <div className="mt-5 text-sm">
      <h3 className="mb-1 font-semibold text-ink-soft">{t('left.title')}</h3>
      <ul className="flex flex-col gap-1 text-ink-soft">
        {left.map((place) => (
          <li key={place.id} className="flex justify-between gap-4">
            <span className="min-w-0 wrap-anywhere">{place.client.displayName}</span>
            {place.cancelledOwed && owes(place) ? (
              <span className="figures shrink-0 font-medium text-ink">
                {t('left.owes', { sum: money(place.cancelledOwed) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
