import { limits } from '@hora/schema/limits'
import { useWords } from '#web/i18n/use-words.ts'
import { cx } from '#web/ui/class-names.ts'

const steps = [limits.password.min, 14, 20] as const
const words = ['short', 'fair', 'good', 'strong'] as const

/** The length of a new password, the only thing that can be checked here. The server knows the stolen ones. */
export function PasswordHints({ password }: { password: string }) {
  const t = useWords('accounts')
  const length = [...password].length
  const level = steps.filter((step) => length >= step).length
  return (
    <div className="flex items-center gap-3" aria-live="polite">
      <div aria-hidden="true" className={cx('w-24 gap-1', length === 0 ? 'hidden' : 'flex')}>
        {steps.map((step) => (
          <span
            key={step}
            className={cx('h-1 flex-1 rounded-full', length >= step ? 'bg-accent' : 'bg-rule')}
          />
        ))}
      </div>
      <p className="text-sm text-ink-faint">
        {length === 0
          ? t('password.rule', { count: limits.password.min })
          : t(`password.level.${words[level] ?? 'short'}`, { count: limits.password.min - length })}
      </p>
    </div>
  )
}
