import type { RemovingOverride } from '#web/features/availability/dates/use-remove-override.ts'
import { KeptDialog } from '#web/features/closings/on-demand.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

/** Lists the sessions in hours that close when a date follows the week again. */
export function RemovingDialog({
  removing: { asked, remove, pending, leave },
}: {
  removing: RemovingOverride
}) {
  const t = useWords('availability')
  const { date } = useFormats()
  const shown = useLastValue(asked)
  if (!shown) return null
  const { override, list } = shown
  return (
    <KeptDialog
      open={asked !== null}
      title={t('dates.keptTitle', { date: date(override.date) })}
      text={t('dates.keptText')}
      list={list}
      pending={pending}
      onConfirm={() => void remove(override, list.met)}
      onClose={leave}
    />
  )
}
