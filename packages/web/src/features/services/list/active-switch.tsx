import type { Pausing } from '#web/features/services/list/use-pause-service.ts'
import { useSwitchFailed } from '#web/features/services/list/use-switch-failed.ts'
import { useSwitchService } from '#web/features/services/list/use-switch-service.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Switch } from '#web/ui/fields/switch.tsx'

type Props = {
  service: { id: string; name: string; active: boolean; version: number }
  onSwitch: (id: string) => void
  onPause: Pausing['pause']
}

/** Whether clients can book the service. Takes effect at once, and switches back when it is refused. */
export function ActiveSwitch({ service: { id, name, active, version }, onSwitch, onPause }: Props) {
  const t = useWords('services')
  const offer = useSwitchService()
  const say = useSwitchFailed()
  const flip = async () => {
    onSwitch(id)
    const outcome = await (active ? onPause({ id, name, version }, null) : offer({ id, version }))
    if (!outcome.ok) say(name, outcome)
  }
  return (
    <span data-switch={id} className="relative z-1 flex items-center gap-3">
      <span aria-hidden="true" className="hidden text-sm text-ink-soft sm:inline">
        {t(active ? 'switch.on' : 'switch.off')}
      </span>
      <Switch
        label={<span className="sr-only">{t('switch.label', { name })}</span>}
        checked={active}
        onChange={() => void flip()}
      />
    </span>
  )
}
