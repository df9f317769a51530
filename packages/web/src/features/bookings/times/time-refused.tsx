import { Link } from '@tanstack/react-router'
import { OwnHoldActions } from '#web/features/bookings/times/own-hold-actions.tsx'
import { useRefusedCopy } from '#web/features/bookings/times/use-refused-copy.ts'
import type { RefusedTime } from '#web/features/bookings/times/use-take-time.ts'
import { NearestTimes } from '#web/features/sessions/nearest/nearest-times.tsx'
import type { ErrorCopyOverrides } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  refusal: RefusedTime
  picking: string | null
  onPick: (start: string) => void
  /** Goes on with a hold of the reader's own. A page that cannot, such as a move, leaves it out. */
  onContinue?: (bookingId: string) => void
  /** The hold that was in the way is given back. */
  onGivenBack?: () => void
  /** The sentences of the page that shows it. */
  overrides?: ErrorCopyOverrides
}

/** Why a time could not be held, by the one true reason, and the way out. */
export function TimeRefused({ refusal, picking, onPick, onContinue, onGivenBack, overrides }: Props) {
  const t = useWords('bookings')
  const copy = useRefusedCopy(refusal, overrides)
  const { code, start, nearest, own } = refusal
  const isHeld = code === 'HELD_BY_YOU' && own
  return (
    <div role="alert" className="mb-8">
      <Notice tone={isHeld ? 'info' : 'warning'} title={copy(code)} reference={refusal.reference}>
        {isHeld ? (
          <OwnHoldActions
            hold={own}
            wanted={start}
            onContinue={onContinue}
            onPick={onPick}
            onGivenBack={onGivenBack}
          />
        ) : (
          <div className="mt-1 flex flex-col items-start gap-3">
            {own ? (
              <Link to="/my-sessions/$bookingId" params={{ bookingId: own.id }} className={linkStyle}>
                {t('refused.open')}
              </Link>
            ) : null}
            {nearest.length > 0 || code === 'SLOT_TAKEN' || code === 'SESSION_FULL' ? (
              <NearestTimes
                times={nearest}
                noticeMinutes={refusal.minimumNoticeMinutes}
                choosing={picking}
                onChoose={onPick}
              />
            ) : null}
          </div>
        )}
      </Notice>
    </div>
  )
}
