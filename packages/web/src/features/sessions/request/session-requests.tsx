import { useState } from 'react'
import type { Failed } from '#web/apollo/use-action.ts'
import {
  type RequestedPlace,
  type RequestedSession,
  sessionRequestsFragment,
} from '#web/features/sessions/request/requests-fragment.ts'
import { useApproveRequest } from '#web/features/sessions/request/use-approve-request.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'

const DeclineDialog = dialogOnDemand(() =>
  import('#web/features/sessions/request/decline-dialog.tsx').then((module) => module.DeclineDialog),
)

type Props = {
  session: FragmentType<typeof sessionRequestsFragment>
  /** Reads the session again. */
  onChanged: () => void
}

/** The requests that wait for an answer of the professional. */
export function SessionRequests({ session: masked, onChanged }: Props) {
  const session = readFragment(sessionRequestsFragment, masked)
  const open = session.bookings.filter(({ status }) => status === 'REQUESTED')
  return open.map((place) => (
    <OneRequest key={place.id} session={session} place={place} onChanged={onChanged} />
  ))
}

type OneProps = { session: RequestedSession; place: RequestedPlace; onChanged: () => void }

/** One request: what the client wrote, until when it is answered, and the two answers. */
function OneRequest({ session, place, onChanged }: OneProps) {
  const t = useWords('sessions/request')
  const { moment } = useFormats()
  const copy = useErrorCopy()
  const { run, pending } = useApproveRequest()
  const { keyFor } = useIntentKey()
  const [failed, setFailed] = useState<Failed | null>(null)
  const [declining, setDeclining] = useState(false)
  const { displayName: name } = place.client
  const message = place.changes.findLast(({ kind }) => kind === 'REQUESTED')?.message
  const approve = async () => {
    setFailed(null)
    const request = { bookingId: place.id, message: null }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (outcome.ok) notify({ title: t('approved'), detail: t('notified', { name }) })
    else setFailed(outcome)
    onChanged()
  }
  return (
    <Notice title={t('title', { name })}>
      {message ? (
        <blockquote className="my-1 font-serif whitespace-pre-line italic wrap-anywhere">
          {message}
        </blockquote>
      ) : null}
      {place.answerUntil ? <p>{t('until', { when: moment(place.answerUntil) })}</p> : null}
      <div className="mt-3 flex flex-col gap-3 empty:hidden">
        <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
        {place.viewerCanAnswer ? (
          <div className="flex flex-wrap gap-2">
            <Button pending={pending} onClick={() => void approve()}>
              {t('approve')}
            </Button>
            <Button variant="secondary" onClick={() => setDeclining(true)}>
              {t('decline')}
            </Button>
          </div>
        ) : null}
      </div>
      {declining ? (
        <DeclineDialog
          session={session}
          place={place}
          onClose={() => setDeclining(false)}
          onDeclined={onChanged}
        />
      ) : null}
    </Notice>
  )
}
