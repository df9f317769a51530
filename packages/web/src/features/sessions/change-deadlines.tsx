import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'

/** Until when the client may move or cancel (`both`: the two are equal), or that it is too late. */
type Deadline = `${'both' | 'move' | 'cancel'}${'Until' | 'Over'}`

type Props = {
  /** ISO 8601 instants. */
  rescheduleUntil: string
  cancelUntil: string
  /** A sentence for the reader about a deadline. */
  sentence: (deadline: Deadline, when: string) => string
}

/** The client's deadlines for changes: one sentence where they are equal, and no date that is past. */
export function ChangeDeadlines({ rescheduleUntil, cancelUntil, sentence }: Props) {
  const { moment } = useFormats()
  const now = useNowUntil([rescheduleUntil, cancelUntil])
  const line = (change: 'both' | 'move' | 'cancel', until: string) => {
    const over = Temporal.Instant.compare(now, until) > 0
    return <p className="text-balance">{sentence(`${change}${over ? 'Over' : 'Until'}`, moment(until))}</p>
  }
  if (rescheduleUntil === cancelUntil) return line('both', cancelUntil)
  return (
    <>
      {line('move', rescheduleUntil)}
      {line('cancel', cancelUntil)}
    </>
  )
}
