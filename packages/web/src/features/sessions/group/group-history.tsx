import { ChangeHistory } from '#web/features/sessions/change-history.tsx'
import { groupChanges } from '#web/features/sessions/group/group-changes.ts'
import type { Group } from '#web/features/sessions/group/group-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** What happened to a group and to each place in it, worded for its professional. */
export function GroupHistory({ group }: { group: Group }) {
  const t = useWords('sessions/group')
  const { moment, money } = useFormats()
  const changes = groupChanges(group.bookings)
  if (changes.length === 0) return null
  return (
    <ChangeHistory
      changes={changes}
      sentence={({ kind, actor, start, owed, name, whole }, restored) => {
        const when = moment(start)
        if (whole) return t(`whole.${whole}`, { actor, when })
        if (kind === 'ATTENDED' && actor === 'CLOCK') return t('whole.ATTENDED')
        if (owed && owed.amountMinor > 0) return t('history.owes', { name, sum: money(owed) })
        if (restored) return t('history.RESTORED', { actor, name })
        return t(`history.${kind}`, { actor, name, when })
      }}
    />
  )
}
