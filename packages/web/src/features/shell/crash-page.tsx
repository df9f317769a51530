import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { errorCode } from '#web/apollo/error-code.ts'
import { LonelyPage } from '#web/features/shell/lonely-page.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { Button } from '#web/ui/button.tsx'
import { buttonStyle } from '#web/ui/button-style.ts'

/** What is shown in place of a page that threw. A lost network gets its own sentence and a second try. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell')
  const copy = useErrorCopy()
  const code = errorCode(error)
  const foreseen = code !== undefined && code !== 'INTERNAL'
  return (
    <LonelyPage
      title={t('crash.title')}
      message={foreseen ? copy(code) : t('crash.message')}
      actions={
        <>
          <Button onClick={foreseen ? reset : () => location.reload()}>{t('crash.reload')}</Button>
          <a href="/" className={buttonStyle('secondary')}>
            {t('crash.home')}
          </a>
        </>
      }
    />
  )
}
