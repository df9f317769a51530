import { isGroup, type SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'

/** How many places of a group are taken: drawn as 4/8, spoken as a sentence. */
export function EntryFill({ session }: { session: SessionEntry }) {
  const t = useWords('sessions/calendar')
  if (!isGroup(session)) return null
  const { placesTaken: taken, capacity } = session
  return (
    <span className="figures shrink-0 font-semibold">
      <span aria-hidden="true">{`${taken}/${capacity}`}</span>
      <span className="sr-only">{t('fill', { taken, capacity })}</span>
    </span>
  )
}
