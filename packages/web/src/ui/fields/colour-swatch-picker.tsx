import { useWords } from '#web/i18n/use-words.ts'
import { type Ink, inks } from '#web/ui/inks.ts'

type Props = { name: string; value: Ink | null; onChange: (ink: Ink) => void }

/** Eight colours. Wrap it in a `FieldGroup`, which asks the question. */
export function ColourSwatchPicker({ name, value, onChange }: Props) {
  const t = useWords('ui')
  return (
    <div className="flex flex-wrap gap-2">
      {inks.map((ink) => (
        <label
          key={ink}
          data-ink={ink}
          title={t(`ink.${ink}`)}
          className="tap flex size-9 items-center justify-center rounded-full border-2 border-transparent has-checked:border-(--mark) has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={ink}
            aria-label={t(`ink.${ink}`)}
            checked={ink === value}
            onChange={() => onChange(ink)}
            className="sr-only"
          />
          <span aria-hidden="true" className="size-6 rounded-full bg-(--mark)" />
        </label>
      ))}
    </div>
  )
}
