import { useCallback } from 'react'
import type { TimeOff } from '#web/features/availability/time-off/time-off-query.ts'
import { type KnownPeriod, periodOf } from '#web/features/availability/time-off/time-off-schema.ts'
import { useAddTimeOff } from '#web/features/availability/time-off/use-add-time-off.ts'
import { useRemoveTimeOff } from '#web/features/availability/time-off/use-remove-time-off.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

type Removed = Pick<TimeOff, 'id' | 'label'> & KnownPeriod

/** Removes time off; the toast puts it back. */
export function useRemoveWithUndo(onChanged: () => void) {
  const t = useWords('availability')
  const copy = useErrorCopy()
  const { remove } = useRemoveTimeOff()
  const { run: add } = useAddTimeOff()
  const { keyFor } = useIntentKey()
  return useCallback(
    async ({ id, label, ...known }: Removed) => {
      const outcome = await remove(id)
      if (!outcome.ok)
        return notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
      onChanged()
      const idempotencyKey = keyFor(id)
      const putBack = async () => {
        const back = await add({ input: { label, ...periodOf(known), idempotencyKey } })
        if (!back.ok) notify({ title: copy(back.code), tone: 'failed', reference: back.reference })
        onChanged()
      }
      notify({ title: t('off.removed'), undo: () => void putBack() })
    },
    [remove, add, keyFor, copy, onChanged, t],
  )
}
