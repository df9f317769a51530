import { cx } from '#web/ui/class-names.ts'

/** The name of Hora, with a diary ribbon on its last letter. */
export function Wordmark({ className }: { className?: string | undefined }) {
  return (
    <span
      className={cx(
        'relative inline-block pr-2.5 font-serif text-2xl leading-none font-semibold tracking-tight text-ink',
        className,
      )}
    >
      Hora
      <svg
        aria-hidden="true"
        viewBox="0 0 6 16"
        className="absolute -top-1 right-0 h-[0.75em] w-[0.28em] text-ribbon"
      >
        <path d="M0 0h6v16l-3-3-3 3z" fill="currentColor" />
      </svg>
    </span>
  )
}
