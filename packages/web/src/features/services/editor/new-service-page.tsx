import { useQuery } from '@apollo/client/react'
import { shortestFreeNotice, usualCancellation } from '@hora/schema/cancellation-policy'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { cancellationPolicyFragment, policyOf } from '#web/features/profiles/cancellation/policy-fragment.ts'
import { currencyOf } from '#web/features/services/currencies.ts'
import { ServiceEditor } from '#web/features/services/editor/service-editor.tsx'
import { ServiceFrame } from '#web/features/services/editor/service-frame.tsx'
import { newServiceQuery } from '#web/features/services/editor/service-query.ts'
import { useScheduleChoicesLive } from '#web/features/services/editor/use-schedule-choices-live.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { homeCountry } from '#web/time/home-country.ts'
import { useReader } from '#web/time/reader-context.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { inks } from '#web/ui/inks.ts'

/** A new service, with the currency of the others and an unused colour. */
export function NewServicePage() {
  const t = useWords('services')
  const copy = useErrorCopy()
  const { locale } = useReader()
  const { account, professional } = useViewer()
  const { data, error, refetch } = useQuery(newServiceQuery)
  const again = () => void refetch().catch(() => undefined)
  useScheduleChoicesLive(again)
  const others = data?.services.edges.map(({ node }) => node) ?? []
  const used = new Set(others.map(({ colour }) => colour))
  const own = data?.viewer?.professional?.cancellation
  const cancellation = own ? policyOf(readFragment(cancellationPolicyFragment, own)) : usualCancellation
  const start = {
    currency:
      others[0]?.currency ??
      currencyOf(homeCountry({ country: account.country, zone: professional?.zone ?? account.zone }, locale)),
    colour: inks.find((ink) => !used.has(ink)) ?? 'INK',
    noticeMinutes: shortestFreeNotice(cancellation),
    cancellation,
  }
  return (
    <ServiceFrame title={t('new.title')}>
      <ListState
        items={data && [data]}
        error={error && copy(errorCode(error))}
        reference={referenceOfError(error)}
        onRetry={again}
        empty={null}
      >
        {([known]) =>
          known ? <ServiceEditor service={null} schedules={known.schedules} start={start} /> : null
        }
      </ListState>
    </ServiceFrame>
  )
}
