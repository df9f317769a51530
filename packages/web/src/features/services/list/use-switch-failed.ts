import type { Failed } from '#web/apollo/use-action.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/** Says why a service was not offered or paused. */
export function useSwitchFailed() {
  const t = useWords('services')
  const copy = useErrorCopy()
  return (name: string, { code, reference }: Failed) =>
    notify({ title: t('switch.failed', { name }), detail: copy(code), tone: 'failed', reference })
}
