import { Navigate } from '@tanstack/react-router'
import type { AskedChange } from '#web/features/sessions/asked-change.ts'

type Props = { booking: { sessionId: string }; asked: AskedChange }

/** A client's address opened by their professional continues to the page of the session in the practice. */
export function PracticeSession({ booking: { sessionId }, asked }: Props) {
  return <Navigate to="/sessions/$sessionId" params={{ sessionId }} search={asked} replace />
}
