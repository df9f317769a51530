import { useWords } from '#web/i18n/use-words.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

/** A login is a cookie: without cookies, signing in would lead back to the same page without a word. */
export function CookiesNeeded() {
  const t = useWords('accounts')
  if (navigator.cookieEnabled) return null
  return (
    <div className="mt-6">
      <Notice tone="warning" title={t('cookies.title')}>
        {t('cookies.text')}
      </Notice>
    </div>
  )
}
