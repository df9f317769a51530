import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** In minutes before the start. */
type Props = { book: number; move: number; cancel: number }

/** How long before a session clients may book, move and cancel it: one line if that is the same for all three. */
export function BookingRules({ book, move, cancel }: Props) {
  const t = useWords('first-steps')
  const { duration } = useFormats()
  const rule = (what: 'all' | 'book' | 'move' | 'cancel', minutes: number) =>
    t('preview.rule', { what, minutes, length: duration(minutes) })
  const rules =
    book === move && move === cancel
      ? [rule('all', book)]
      : [rule('book', book), rule('move', move), rule('cancel', cancel)]
  return (
    <ul className="mt-3 text-xs text-ink-faint">
      {rules.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
