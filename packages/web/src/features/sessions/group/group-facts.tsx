import { useState } from 'react'
import { CapacityDialog } from '#web/features/sessions/group/capacity-dialog.tsx'
import type { Group } from '#web/features/sessions/group/group-fragment.ts'
import { canChange, peopleIn } from '#web/features/sessions/session-fragment.ts'
import { SessionPlace } from '#web/features/sessions/session-place.tsx'
import { WhenFact } from '#web/features/sessions/when-fact.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Fact, Facts } from '#web/ui/layout/facts.tsx'

type Props = { group: Group; onChanged: () => void }

/** The time, how many places are taken, what its minimum means, and the place. */
export function GroupFacts({ group, onChanged }: Props) {
  const t = useWords('sessions')
  const words = useWords('sessions/group')
  return (
    <Facts>
      <WhenFact start={group.start} end={group.end} />
      <Fact term={words('places.term')}>
        <Places group={group} onChanged={onChanged} />
      </Fact>
      {group.minimumPlaces === null ? null : (
        <Fact term={words('minimum.term')}>
          <MinimumSentence group={group} minimum={group.minimumPlaces} />
        </Fact>
      )}
      <Fact term={t('details.place')}>
        <SessionPlace place={group.place} />
      </Fact>
    </Facts>
  )
}

function Places({ group, onChanged }: Props) {
  const t = useWords('sessions/group')
  const [open, setOpen] = useState(false)
  const { capacity, placesTaken: taken, placesLeft: left } = group
  const changeable = canChange(group, useNowUntil([group.start]))
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-36 flex-1">
          <p aria-live="polite">
            <span className="figures text-base font-medium">{t('places.taken', { taken, capacity })}</span>
            <span className="text-ink-soft">
              {` · ${left === 0 ? t('places.full') : t('places.left', { count: left })}`}
            </span>
          </p>
          <FillBar taken={taken} capacity={capacity} />
        </div>
        {changeable ? (
          <Button variant="secondary" size="sm" onClick={() => setOpen(true)}>
            {t('capacity.open')}
          </Button>
        ) : null}
      </div>
      {changeable ? (
        <CapacityDialog
          key={String(open)}
          open={open}
          group={group}
          onClose={() => setOpen(false)}
          onChanged={onChanged}
        />
      ) : null}
    </>
  )
}

function FillBar({ taken, capacity }: { taken: number; capacity: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      className="mt-2 h-1 w-full max-w-56"
    >
      <rect width="100" height="4" rx="2" className="fill-well" />
      <rect width={Math.min(100, (taken / capacity) * 100)} height="4" rx="2" className="fill-accent" />
    </svg>
  )
}

/** What the minimum of a group means for it: what was decided, or what will be decided when. */
function MinimumSentence({ group, minimum }: { group: Group; minimum: number }) {
  const t = useWords('sessions/group')
  const { moment } = useFormats()
  const { decidesAt, start, status } = group
  const booked = peopleIn(group)
  const now = useNowUntil(decidesAt ? [decidesAt, start] : [start])
  if (status !== 'SCHEDULED' && status !== 'HELD') return <p>{t('minimum.was', { minimum })}</p>
  if (decidesAt === null) return <p>{t('minimum.decided', { minimum })}</p>
  const open = Temporal.Instant.compare(now, decidesAt) < 0
  if (!open) return <p>{t('minimum.now')}</p>
  const when = moment(decidesAt)
  return (
    <>
      <p className="font-medium">{t('minimum.rule', { minimum, when })}</p>
      <p className="mt-0.5 text-ink-soft">
        {booked < minimum
          ? t('minimum.missing', { count: minimum - booked, when })
          : t('minimum.enough', { count: booked })}
      </p>
    </>
  )
}
