import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'

/** Until when the client may move or cancel (`both`: the two are equal), or that it is too late. */
type Deadline = `${'both' | 'move' | 'cancel'}${'Until' | 'Over'}`

type Props = {
  /** ISO 8601 instants. */
  rescheduleUntil: string
  /** Null: the client always has to ask. */
  cancelUntil: string | null
  /** A sentence for the reader about a deadline. */
  sentence: (deadline: Deadline, when: string) => string
  /** Where cancelling has sentences of its own. */
  only?: 'move' | undefined
  /** How a moment is written; on the reader's clock by default. */
  write?: (at: string) => string
}

/** The client's deadlines for changes: one sentence where they are equal, and no date that is past. */
export function ChangeDeadlines({ rescheduleUntil, cancelUntil, sentence, only, write }: Props) {
  const { moment } = useFormats()
  const now = useNowUntil(cancelUntil === null ? [rescheduleUntil] : [rescheduleUntil, cancelUntil])
  const line = (change: 'both' | 'move' | 'cancel', until: string | null) => {
    const open = until !== null && Temporal.Instant.compare(now, until) <= 0
    return (
      <p className="text-balance">
        {sentence(`${change}${open ? 'Until' : 'Over'}`, until === null ? '' : (write ?? moment)(until))}
      </p>
    )
  }
  if (only === 'move') return line('move', rescheduleUntil)
  if (rescheduleUntil === cancelUntil) return line('both', cancelUntil)
  return (
    <>
      {line('move', rescheduleUntil)}
      {line('cancel', cancelUntil)}
    </>
  )
}
