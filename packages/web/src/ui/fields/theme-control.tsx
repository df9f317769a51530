import { type ReactNode, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'
import { Monitor, Moon, Sun } from '#web/ui/icons.ts'
import { applyTheme, readTheme, type Theme } from '#web/ui/theme.ts'

type Props = { name?: string; words?: boolean }

/** Light, dark, or the system's scheme; stored on this device. `words` shows labels beside the icons. */
export function ThemeControl({ name = 'theme', words = false }: Props) {
  const t = useWords('ui')
  const [theme, setTheme] = useState<Theme>(readTheme)
  const choose = (next: Theme) => {
    applyTheme(next)
    setTheme(next)
  }
  const option = (value: Theme, icon: ReactNode) => ({
    value,
    label: words ? (
      <>
        {icon}
        <span>{t(`theme.${value}`)}</span>
      </>
    ) : (
      icon
    ),
    ariaLabel: t(`theme.${value}`),
  })
  return (
    <SegmentedControl
      name={name}
      label={t('account.theme')}
      value={theme}
      onChange={choose}
      options={[
        option('light', <Sun aria-hidden="true" />),
        option('dark', <Moon aria-hidden="true" />),
        option('system', <Monitor aria-hidden="true" />),
      ]}
    />
  )
}
