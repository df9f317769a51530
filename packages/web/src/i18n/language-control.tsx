import { languages } from '#web/i18n/languages.ts'
import { useLanguage } from '#web/i18n/use-language.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'

/** The language of the screens; each language is named in itself. */
export function LanguageControl({ name = 'language' }: { name?: string }) {
  const t = useWords('ui')
  const { language, setLanguage } = useLanguage()
  return (
    <SegmentedControl
      name={name}
      label={t('account.language')}
      value={language}
      onChange={(next) => void setLanguage(next)}
      options={languages.map((value) => ({
        value,
        label: value.toUpperCase(),
        ariaLabel: t(`language.${value}`),
      }))}
    />
  )
}
