import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'

type Change = {
  kind: string
  occurredAt: string
  message: string | null
  /** Whose place it was, in a group. */
  place?: string
}

type Props<One extends Change> = {
  changes: readonly One[]
  /** A sentence for the reader about what happened. `restored`: a cancellation was undone. */
  sentence: (change: One, restored: boolean) => string
}

/** The history of a booking or a group, newest first, with the messages that were sent along. */
export function ChangeHistory<One extends Change>({ changes, sentence }: Props<One>) {
  const t = useWords('sessions')
  const formats = useFormats()
  const now = useNow()
  // Of two changes at one moment, the later one is last in the list.
  const newest = changes.toReversed().sort((a, b) => Temporal.Instant.compare(b.occurredAt, a.occurredAt))
  return (
    <section>
      <h2 className="mb-3 text-lg">{t('history.title')}</h2>
      <ol className="flex flex-col gap-4 border-l border-rule pl-4">
        {newest.map((change, index) => (
          <li key={`${change.occurredAt}${change.kind}${change.place ?? ''}`} className="text-sm">
            <p>{sentence(change, isRestored(change, before(change, newest.slice(index + 1))))}</p>
            <p className="text-ink-faint" title={formats.moment(change.occurredAt)}>
              {formats.relative(change.occurredAt, now)}
            </p>
            {change.message ? (
              <blockquote className="mt-1 font-serif whitespace-pre-line text-ink-soft italic wrap-anywhere">
                {change.message}
              </blockquote>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The change of the same place before this one. */
const before = (change: Change, earlier: readonly Change[]) =>
  earlier.find(({ place }) => place === change.place)

/** A cancelled session is confirmed again only by an undo. */
function isRestored({ kind }: Change, earlier: Change | undefined): boolean {
  return kind === 'CONFIRMED' && earlier?.kind === 'CANCELLED'
}
