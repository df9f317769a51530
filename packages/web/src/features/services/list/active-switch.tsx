import { useSwitchService } from '#web/features/services/list/use-switch-service.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { Switch } from '#web/ui/fields/switch.tsx'

type Props = {
  id: string
  name: string
  active: boolean
  version: number
  onSwitch: (id: string) => void
}

/** Whether clients can book the service. Takes effect at once, and switches back when it is refused. */
export function ActiveSwitch({ id, name, active, version, onSwitch }: Props) {
  const t = useWords('services')
  const copy = useErrorCopy()
  const change = useSwitchService()
  const flip = async () => {
    onSwitch(id)
    const outcome = await change({ id, active: !active, version })
    if (!outcome.ok)
      notify({
        title: t('switch.failed', { name }),
        detail: copy(outcome.code),
        tone: 'failed',
        reference: outcome.reference,
      })
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
