import { type ErrorComponentProps, useMatch, useRouter } from '@tanstack/react-router'
import { errorCode } from '#web/apollo/error-code.ts'
import { MessagePage } from '#web/features/shell/pages/message-page.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'

/** What went wrong, in words, and the way to try again. A lost network gets its own sentence. */
function useCrash({ error, reset }: ErrorComponentProps) {
  const t = useWords('shell')
  const router = useRouter()
  const copy = useErrorCopy()
  const code = errorCode(error)
  const foreseen = code !== undefined && code !== 'INTERNAL'
  // A browser remembers that code did not come, and code of a version that is gone never does.
  const codeMissing = error instanceof Error && /imported module/.test(error.message)
  const again = () => {
    if (!foreseen || (codeMissing && navigator.onLine)) return location.reload()
    reset()
    void router.invalidate()
  }
  const title = foreseen ? t('crash.notReached') : t('crash.title')
  return { title, message: foreseen ? copy(code) : t('crash.message'), again }
}

/** What is shown in place of a page that threw. Behind the door the frame stays, and every other page with it. */
export function CrashPage(props: ErrorComponentProps) {
  const t = useWords('shell')
  const framed = useMatch({
    strict: false,
    select: (match: { routeId: string }) => match.routeId.startsWith('/_app/'),
  })
  const { title, message, again } = useCrash(props)
  if (framed) {
    return (
      <>
        <h1 className="sr-only">{title}</h1>
        <ErrorState title={title} message={message} onRetry={again} />
      </>
    )
  }
  return (
    <MessagePage
      title={title}
      message={message}
      actions={
        <>
          <Button onClick={again}>{t('crash.reload')}</Button>
          <a href="/" className={buttonStyle('secondary')}>
            {t('crash.home')}
          </a>
        </>
      }
    />
  )
}
