import { type ErrorComponentProps, useMatch, useRouter } from '@tanstack/react-router'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { usePageState } from '#web/browser/page-state.ts'
import { MessagePage } from '#web/features/shell/pages/message-page.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { useRetryWhenBack } from '#web/ui/feedback/use-retry-when-back.ts'

/** The message of an error, and the action to try again. A lost network has its own sentence. */
function useCrash({ error, reset }: ErrorComponentProps) {
  const t = useWords('shell')
  const router = useRouter()
  const copy = useErrorCopy()
  const outdated = usePageState().kind === 'outdated'
  const code = errorCode(error)
  const expected = code !== undefined && code !== 'INTERNAL'
  // A browser remembers that code failed to load, and the code of a replaced version never loads.
  const codeMissing = error instanceof Error && /imported module/.test(error.message)
  const again = () => {
    if (!expected || (codeMissing && navigator.onLine)) return location.reload()
    reset()
    void router.invalidate()
  }
  useRetryWhenBack((expected || codeMissing) && !outdated ? again : undefined)
  if (codeMissing && outdated)
    return { title: t('crash.outdatedTitle'), message: copy('UNKNOWN_OPERATION'), again }
  const title = expected ? t('crash.notReached') : t('crash.title')
  return { title, message: expected ? copy(code) : t('crash.message'), again }
}

/** Replaces a page that threw. Behind sign-in the frame stays, so the other pages can still be opened. */
export function CrashPage(props: ErrorComponentProps) {
  const t = useWords('shell')
  const framed = useMatch({
    strict: false,
    select: (match: { routeId: string }) => match.routeId.startsWith('/_app/'),
  })
  const ui = useWords('ui')
  const { title, message, again } = useCrash(props)
  const reference = referenceOfError(props.error)
  if (framed) {
    return (
      <>
        <h1 className="sr-only">{title}</h1>
        <ErrorState title={title} message={message} reference={reference} onRetry={again} byHand />
      </>
    )
  }
  return (
    <MessagePage
      title={title}
      message={message}
      note={reference ? ui('reference', { reference }) : null}
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
