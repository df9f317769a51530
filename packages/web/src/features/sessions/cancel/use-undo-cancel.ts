import { useAction } from '#web/apollo/use-action.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { graphql } from '#web/gql/gql.ts'
import type { UseUndoCancel_UndoCancelBookingMutation } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { notify } from '#web/ui/feedback/notify.ts'

export const undoCancelBookingMutation = graphql(/* GraphQL */ `
  mutation UseUndoCancel_undoCancelBooking($input: UndoCancelBookingInput!) {
    undoCancelBooking(input: $input) {
      ... on Error {
        code
        message
      }
      ... on UndoCancelBookingSuccess {
        booking {
          id
          status
          version
          cancelledAt
          cancelledBy
          outcome
          cancelledOwed {
            amountMinor
            currency
          }
          cancellationQuotes {
            owed {
              amountMinor
              currency
            }
            owedPercent
            validUntil
          }
          attendees {
            displayName
          }
          decidesAt
          viewerCanCancel
          viewerCanReschedule
          changes {
            kind
            actor
            message
            occurredAt
            start
            owed {
              amountMinor
              currency
            }
          }
        }
      }
    }
  }
`)

const result = (data: UseUndoCancel_UndoCancelBookingMutation) => data.undoCancelBooking

type Sentences = { undone: string; notUndone: string }

/** Undoes a cancellation. The message about it is not sent, so the toast of the cancellation offers this. */
export function useUndoCancel({ undone, notUndone }: Sentences) {
  const { run } = useAction({ document: undoCancelBookingMutation, result })
  const { keyFor, settled } = useIntentKey()
  const copy = useErrorCopy()
  return async (request: { bookingId: string; notify: boolean }) => {
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (outcome.ok) settled()
    notify(
      outcome.ok
        ? { title: undone }
        : { title: notUndone, detail: copy(outcome.code), tone: 'failed', reference: outcome.reference },
    )
  }
}
