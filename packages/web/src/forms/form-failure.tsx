import type { ReactNode } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = { failure: { message: string; reference?: string } | undefined; children?: ReactNode }

/** Why the whole form was refused, announced to screen readers. What was typed is still there. */
export function FormFailure({ failure, children }: Props) {
  const t = useWords('ui')
  if (!failure) return null
  return (
    <Notice tone="danger">
      {failure.message}
      {children}
      {failure.reference ? (
        <p className="mt-2 text-xs break-words text-ink-soft">
          {t('reference', { reference: failure.reference })}
        </p>
      ) : null}
    </Notice>
  )
}
