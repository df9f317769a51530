import { type ComponentProps, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { cx } from '#web/ui/class-names.ts'
import { controlStyle } from '#web/ui/fields/control-style.ts'
import { useFieldControl } from '#web/ui/fields/field-context.ts'
import { Eye, EyeOff } from '#web/ui/icons.ts'

export function PasswordInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  const t = useWords('ui')
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <input
        autoCapitalize="none"
        spellCheck={false}
        {...useFieldControl()}
        {...rest}
        type={shown ? 'text' : 'password'}
        className={cx(controlStyle, 'pr-11', className)}
      />
      <IconButton
        size="sm"
        label={t(shown ? 'password.hide' : 'password.show')}
        icon={shown ? <EyeOff /> : <Eye />}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="absolute top-1 right-1 aria-pressed:bg-transparent"
      />
    </div>
  )
}
