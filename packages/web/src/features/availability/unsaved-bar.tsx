import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'

type Props = {
  /** The name of the button that saves. */
  save: string
  pending: boolean
  onDiscard: () => void
  /** Without it, the button submits the form around it. */
  onSave?: () => void
}

/** Appears with the first change: saves it or discards it. */
export function UnsavedBar({ save, pending, onDiscard, onSave }: Props) {
  const t = useWords('availability')
  return (
    <div className="sticky bottom-20 z-20 flex flex-wrap items-center gap-3 rounded-lg border border-rule bg-leaf p-3 shadow-lift lg:bottom-6">
      <p className="mr-auto text-sm">
        <span className="block font-medium">{t('unsaved.title')}</span>
        <span className="block text-ink-soft">{t('unsaved.stay')}</span>
      </p>
      <Button variant="secondary" onClick={onDiscard}>
        {t('unsaved.discard')}
      </Button>
      <Button type={onSave ? 'button' : 'submit'} pending={pending} onClick={onSave}>
        {save}
      </Button>
    </div>
  )
}
