import { useWords } from '#web/i18n/use-words.ts'
import { cx } from '#web/ui/class-names.ts'
import { Spinner } from '#web/ui/feedback/spinner.tsx'
import { Check, WifiOff } from '#web/ui/icons.ts'

export type LinkState = 'online' | 'reconnecting' | 'offline'

const looks = {
  offline: { words: 'connection.offline', colours: 'bg-warning-soft text-warning' },
  reconnecting: { words: 'connection.reconnecting', colours: 'bg-warning-soft text-warning' },
  'caught-up': { words: 'connection.caughtUp', colours: 'bg-success-soft text-success' },
} as const

const icons = {
  offline: <WifiOff aria-hidden="true" className="!size-4" />,
  reconnecting: <Spinner className="size-3.5" />,
  'caught-up': <Check aria-hidden="true" className="!size-4" />,
} as const

/** Says that the page may be out of date, and when it is up to date again. Always mounted, so that it is announced. */
export function ConnectionBanner({ state }: { state: LinkState | 'caught-up' }) {
  const t = useWords('ui')
  const icon = state === 'online' ? null : icons[state]
  return (
    <div role="status" aria-live="polite" className="sticky top-0 z-30 empty:hidden">
      {state === 'online' ? null : (
        <p
          className={cx(
            'flex items-center justify-center gap-2 px-4 py-2 text-center text-sm font-medium transition-colors',
            looks[state].colours,
          )}
        >
          {icon}
          <span>{t(looks[state].words)}</span>
        </p>
      )}
    </div>
  )
}
