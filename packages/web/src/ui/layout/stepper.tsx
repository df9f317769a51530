import { useWords } from '#web/i18n/use-words.ts'
import { cx } from '#web/ui/class-names.ts'
import { Check } from '#web/ui/icons.ts'

export type Step = { id: string; label: string }

/** The progress in a short flow. On a phone a count replaces the names of the other steps. */
export function Stepper({ steps, current }: { steps: readonly Step[]; current: string }) {
  const t = useWords('ui')
  const position = steps.findIndex((step) => step.id === current)
  return (
    <nav aria-label={t('stepper.label')}>
      <p className="text-sm text-ink-soft sm:hidden">
        <span className="figures text-ink-faint">
          {t('stepper.position', { position: position + 1, count: steps.length })}
        </span>{' '}
        <span className="font-semibold text-ink">{steps[position]?.label}</span>
      </p>
      <ol className="mt-2 flex gap-1.5 sm:mt-0 sm:gap-4">
        {steps.map((step, index) => (
          <li
            key={step.id}
            aria-current={index === position ? 'step' : undefined}
            className={cx(
              'flex flex-1 items-center gap-1.5 border-t-2 pt-2 text-sm',
              index <= position ? 'border-accent text-ink' : 'border-rule text-ink-faint',
              index === position && 'font-semibold',
            )}
          >
            {index < position ? (
              <Check aria-hidden="true" className="hidden !size-4 text-accent sm:block" />
            ) : null}
            <span className="sr-only sm:not-sr-only">{step.label}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
