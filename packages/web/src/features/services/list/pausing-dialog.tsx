import { KeptDialog } from '#web/features/closings/on-demand.ts'
import type { Pausing } from '#web/features/services/list/use-pause-service.ts'
import { useSwitchFailed } from '#web/features/services/list/use-switch-failed.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

/** Lists the sessions ahead of a service before it is paused. */
export function PausingDialog({ pausing: { asked, pause, pending, leave } }: { pausing: Pausing }) {
  const t = useWords('services')
  const say = useSwitchFailed()
  const shown = useLastValue(asked)
  if (!shown) return null
  const { service, list } = shown
  const confirm = async () => {
    const outcome = await pause(service, list.met)
    if (!outcome.ok) say(service.name, outcome)
  }
  return (
    <KeptDialog
      open={asked !== null}
      title={t('switch.keptTitle', { name: service.name })}
      text={t('switch.keptText')}
      list={list}
      pending={pending}
      onConfirm={() => void confirm()}
      onClose={leave}
    />
  )
}
