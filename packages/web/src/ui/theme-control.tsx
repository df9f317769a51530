import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Monitor, Moon, Sun } from '#web/ui/icons.ts'
import { SegmentedControl } from '#web/ui/segmented-control.tsx'
import { applyTheme, readTheme, type Theme } from '#web/ui/theme.ts'

/** Light, dark, or as the system has it; kept on this device. */
export function ThemeControl({ name = 'theme' }: { name?: string }) {
  const { t } = useTranslation('shell')
  const [theme, setTheme] = useState<Theme>(readTheme)
  const choose = (next: Theme) => {
    applyTheme(next)
    setTheme(next)
  }
  return (
    <SegmentedControl
      name={name}
      label={t('account.theme')}
      value={theme}
      onChange={choose}
      options={[
        { value: 'light', label: <Sun aria-hidden="true" />, ariaLabel: t('theme.light') },
        { value: 'dark', label: <Moon aria-hidden="true" />, ariaLabel: t('theme.dark') },
        { value: 'system', label: <Monitor aria-hidden="true" />, ariaLabel: t('theme.system') },
      ]}
    />
  )
}
