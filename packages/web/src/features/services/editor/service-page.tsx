import { useQuery } from '@apollo/client/react'
import { getRouteApi } from '@tanstack/react-router'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { cancellationPolicyFragment, policyOf } from '#web/features/profiles/cancellation/policy-fragment.ts'
import { ServiceEditor } from '#web/features/services/editor/service-editor.tsx'
import { serviceFormFragment } from '#web/features/services/editor/service-fragment.ts'
import { ServiceFrame } from '#web/features/services/editor/service-frame.tsx'
import { serviceQuery } from '#web/features/services/editor/service-query.ts'
import { useScheduleChoicesLive } from '#web/features/services/editor/use-schedule-choices-live.ts'
import { useServicesLive } from '#web/features/services/use-services-live.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'

const route = getRouteApi('/_app/services_/$serviceId')

/** An existing service, to view and edit. */
export function ServicePage() {
  const t = useWords('services')
  const { serviceId } = route.useParams()
  const { data, error, refetch } = useQuery(serviceQuery, { variables: { id: serviceId } })
  const found = data?.node?.__typename === 'Service' ? data.node : undefined
  const service = found && readFragment(serviceFormFragment, found)
  const copy = useErrorCopy({ NOT_FOUND: t('notFound') })
  const failed = service ? undefined : data ? 'NOT_FOUND' : errorCode(error)
  const again = () => refetch().catch(() => undefined)
  useServicesLive()
  useScheduleChoicesLive(() => void again())
  return (
    <ServiceFrame title={service?.name ?? t('edit.title')}>
      <ListState
        items={service && [service]}
        error={failed && copy(failed)}
        reference={referenceOfError(error)}
        onRetry={failed === 'NOT_FOUND' ? undefined : () => void again()}
        empty={null}
      >
        {([shown]) =>
          shown && data ? (
            <ServiceEditor
              key={shown.id}
              service={shown}
              schedules={data.schedules}
              start={{
                currency: shown.currency,
                colour: shown.colour,
                noticeMinutes: shown.minimumNoticeMinutes,
                cancellation: policyOf(
                  readFragment(cancellationPolicyFragment, shown.professional.cancellation),
                ),
              }}
              onStale={() => void again()}
            />
          ) : null
        }
      </ListState>
    </ServiceFrame>
  )
}
