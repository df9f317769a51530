import { useQuery } from '@apollo/client/react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useLive } from '#web/apollo/use-live.ts'
import { LimitsForm } from '#web/features/availability/limits/limits-form.tsx'
import {
  limitsFormFragment,
  practiceChangedSubscription,
  practiceLimitsQuery,
} from '#web/features/availability/limits/limits-query.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'

const nothing = {}
const inCache = () => undefined

/** How many sessions the practice has at most, and its breaks. */
export function LimitsPanel() {
  const copy = useErrorCopy()
  const { data, error, refetch } = useQuery(practiceLimitsQuery, { fetchPolicy: 'cache-and-network' })
  const again = () => void refetch().catch(() => undefined)
  useLive({ document: practiceChangedSubscription, variables: nothing, onChange: inCache })
  const practice = readFragment(limitsFormFragment, data?.viewer?.professional)
  return (
    <ListState
      items={practice ? [practice] : undefined}
      error={error && copy(errorCode(error))}
      reference={referenceOfError(error)}
      onRetry={again}
      empty={null}
    >
      {([shown]) => (shown ? <LimitsForm practice={shown} onStale={again} /> : null)}
    </ListState>
  )
}
