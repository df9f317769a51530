import type { UseFormRegister } from 'react-hook-form'
import { useWords } from '#web/i18n/use-words.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'

type Values = { outsideHours: boolean }

/** Lets the professional book outside their own hours; double booking stays impossible. */
export function OutsideHoursField<Form extends Values>(props: { register: UseFormRegister<Form> }) {
  const t = useWords('sessions')
  const register = props.register as unknown as UseFormRegister<Values>
  return <Checkbox label={t('outside.label')} hint={t('outside.hint')} {...register('outsideHours')} />
}
