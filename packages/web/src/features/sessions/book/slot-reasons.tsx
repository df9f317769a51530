import { useReasonSentence } from '#web/features/sessions/refusal/use-reason-sentence.ts'
import { overridesFor } from '#web/features/sessions/time-refusal.ts'
import type { SlotReasons_ReasonsAgainstQueryQuery } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'

type Reason = SlotReasons_ReasonsAgainstQueryQuery['reasonsAgainst'][number]

type Props = {
  reasons: readonly Reason[]
  onOpenSession: (sessionId: string) => void
  onOpenTimeOff: (timeOffId: string) => void
}

/** Why a time is not free, before it is booked: each reason with what it meets, and the way there. */
export function SlotReasons({ reasons, ...open }: Props) {
  const t = useWords('sessions')
  if (reasons.length === 0) return null
  return (
    <div className="rounded-md bg-warning-soft px-3 py-2.5 text-sm">
      <p className="font-semibold text-warning">{t(overridesFor(reasons) ? 'why.yours' : 'why.taken')}</p>
      <ul className="figures mt-0.5 flex flex-col gap-0.5">
        {reasons.map((reason) => (
          <ReasonLine key={`${reason.reason} ${reason.bufferSide}`} reason={reason} {...open} />
        ))}
      </ul>
    </div>
  )
}

function ReasonLine({ reason, onOpenSession, onOpenTimeOff }: { reason: Reason } & Omit<Props, 'reasons'>) {
  const t = useWords('sessions')
  const sentence = useReasonSentence()
  const { sessionId, timeOffId } = reason
  return (
    <li className="wrap-anywhere">
      {sentence(reason)}{' '}
      {sessionId ? (
        <button type="button" className={linkStyle} onClick={() => onOpenSession(sessionId)}>
          {t('why.session')}
        </button>
      ) : timeOffId ? (
        <button type="button" className={linkStyle} onClick={() => onOpenTimeOff(timeOffId)}>
          {t('why.timeOff')}
        </button>
      ) : null}
    </li>
  )
}
