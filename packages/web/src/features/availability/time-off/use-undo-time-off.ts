import type { TimeOff } from '#web/features/availability/time-off/time-off-query.ts'
import { type KnownPeriod, periodOf } from '#web/features/availability/time-off/time-off-schema.ts'
import { useRemoveTimeOff } from '#web/features/availability/time-off/use-remove-time-off.ts'
import { useUpdateTimeOff } from '#web/features/availability/time-off/use-update-time-off.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/** The fields that can be changed, and the version they were read in. */
export type EditedTimeOff = Pick<TimeOff, 'id' | 'label' | 'version'> & KnownPeriod

/** Says that time off was added or changed, with the way back. `onChanged` runs after each change. */
export function useUndoTimeOff(onChanged: () => void) {
  const t = useWords('availability')
  const copy = useErrorCopy()
  const { remove } = useRemoveTimeOff()
  const { run: update } = useUpdateTimeOff()
  const settle = (outcome: Awaited<ReturnType<typeof remove>> | Awaited<ReturnType<typeof update>>) => {
    if (!outcome.ok) notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
    onChanged()
  }
  return {
    /** After sessions were moved or cancelled with it: taking only the time off back would be half an undo. */
    withoutUndo: () => {
      onChanged()
      notify({ title: t('off.settled') })
    },
    offerRemoval: (timeOffId: string) => {
      onChanged()
      notify({ title: t('off.added'), undo: () => void remove(timeOffId).then(settle) })
    },
    offerBack: ({ id, label, ...known }: EditedTimeOff, expectedVersion: number) => {
      onChanged()
      const before = { timeOffId: id, label, ...periodOf(known), expectedVersion }
      notify({ title: t('off.changed'), undo: () => void update({ input: before }).then(settle) })
    },
  }
}
