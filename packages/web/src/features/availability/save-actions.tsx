import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = {
  form: string
  pending: boolean
  /** How many sessions stay booked in time that closes. */
  kept?: number | undefined
  onClose: () => void
}

/** The buttons of a dialog with a form. */
export function SaveActions({ form, pending, kept = 0, onClose }: Props) {
  const t = useWords('availability')
  return (
    <>
      <Button variant="secondary" onClick={onClose}>
        {t('cancel')}
      </Button>
      <Button type="submit" form={form} pending={pending}>
        {kept > 0 ? t('saveKept', { count: kept }) : t('save')}
      </Button>
    </>
  )
}
