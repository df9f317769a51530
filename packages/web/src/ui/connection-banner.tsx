import { useTranslation } from 'react-i18next'
import { WifiOff } from '#web/ui/icons.ts'
import { Spinner } from '#web/ui/spinner.tsx'

export type LinkState = 'online' | 'reconnecting' | 'offline'

/** Says that what is on screen may be behind. Always mounted, so that the change is announced. */
export function ConnectionBanner({ state }: { state: LinkState }) {
  const { t } = useTranslation('ui')
  return (
    <div role="status" aria-live="polite" className="sticky top-0 z-30 empty:hidden">
      {state === 'online' ? null : (
        <p className="flex items-center justify-center gap-2 bg-warning-soft px-4 py-2 text-center text-sm font-medium text-warning">
          {state === 'offline' ? (
            <WifiOff aria-hidden="true" className="!size-4" />
          ) : (
            <Spinner className="size-3.5" />
          )}
          {t(state === 'offline' ? 'connection.offline' : 'connection.reconnecting')}
        </p>
      )}
    </div>
  )
}
