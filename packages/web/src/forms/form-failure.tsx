import type { ReactNode } from 'react'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = { failure: { message: string } | undefined; children?: ReactNode }

/** Why the whole form was refused, announced to screen readers. What was typed is still there. */
export function FormFailure({ failure, children }: Props) {
  if (!failure) return null
  return (
    <Notice tone="danger">
      {failure.message}
      {children}
    </Notice>
  )
}
