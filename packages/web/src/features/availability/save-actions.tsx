import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = { form: string; pending: boolean; onClose: () => void }

/** The buttons of a dialog with a form. */
export function SaveActions({ form, pending, onClose }: Props) {
  const t = useWords('availability')
  return (
    <>
      <Button variant="secondary" onClick={onClose}>
        {t('cancel')}
      </Button>
      <Button type="submit" form={form} pending={pending}>
        {t('save')}
      </Button>
    </>
  )
}
