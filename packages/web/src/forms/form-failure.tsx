import type { ReactNode } from 'react'
import { usePageState } from '#web/browser/page-state.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  failure: { message: string; reference: string | undefined } | null | undefined
  children?: ReactNode
}

/** Why the whole form was refused, announced to screen readers. What was typed is still there. */
export function FormFailure({ failure, children }: Props) {
  const t = useWords('ui')
  const outdated = usePageState().kind === 'outdated'
  if (!failure) return null
  return (
    <Notice tone="danger" reference={failure.reference}>
      <p>{failure.message}</p>
      {children ? <div>{children}</div> : null}
      {outdated ? (
        <Button size="sm" variant="secondary" onClick={() => location.reload()} className="mt-3">
          {t('reload')}
        </Button>
      ) : null}
    </Notice>
  )
}
