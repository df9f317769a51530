import { useReasonSentence } from '#web/features/sessions/refusal/use-reason-sentence.ts'
import type { ReasonAgainst } from '#web/features/sessions/time-refusal.ts'

/** Every reason against a time, for the professional. */
export function RefusedReasons({ reasons }: { reasons: readonly ReasonAgainst[] }) {
  const sentence = useReasonSentence()
  if (reasons.length === 0) return null
  return (
    <ul className="figures flex flex-col gap-1">
      {reasons.map((reason) => (
        <li key={`${reason.reason} ${reason.bufferSide}`}>{sentence(reason)}</li>
      ))}
    </ul>
  )
}
