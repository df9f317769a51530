import { useQuery } from '@apollo/client/react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { ProfessionalHeader } from '#web/features/bookings/professional/professional-header.tsx'
import { professionalPageQuery } from '#web/features/bookings/professional/professional-page-query.ts'
import { ServiceOffer } from '#web/features/bookings/professional/service-offer.tsx'
import { useOfferedServicesLive } from '#web/features/bookings/professional/use-offered-services-live.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Leaf } from '#web/ui/icons.ts'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { onDemand } from '#web/ui/on-demand.tsx'

/** Loaded on demand: few visits end here, and the first load stays small. */
const { Component: ClientsOnly } = onDemand(() =>
  import('#web/features/bookings/professional/clients-only.tsx').then((module) => module.ClientsOnly),
)

const route = getRouteApi('/_app/p/$handle/')

/** A professional as their clients see them: profile, services and terms. */
export function ProfessionalPage() {
  const t = useWords('bookings')
  const { handle } = route.useParams()
  const { data, error, refetch } = useQuery(professionalPageQuery, { variables: { handle } })
  const copy = useErrorCopy()
  const found = data?.professional
  const again = () => void refetch().catch(() => undefined)
  useOfferedServicesLive(found?.id, again)
  const failed = found ? undefined : data ? 'NOT_FOUND' : errorCode(error)
  if (failed === 'NOT_FOUND') return <ClientsOnly />
  return (
    <div>
      {found ? null : <h1 className="sr-only">{t('professional.title')}</h1>}
      <ListState
        items={found ? [found] : undefined}
        error={failed && copy(failed)}
        reference={referenceOfError(error)}
        onRetry={again}
        empty={null}
      >
        {([professional]) =>
          professional ? (
            <>
              <PageTitle title={professional.displayName} />
              {professional.isViewer ? (
                <div className="mb-8">
                  <Notice title={t('preview.title')}>{t('preview.page')}</Notice>
                </div>
              ) : null}
              {professional.isViewer ? null : (
                <p className="mb-4 text-sm">
                  <Link to="/my-sessions" className={linkStyle}>
                    {t('clientsOnly.mySessions')}
                  </Link>
                </p>
              )}
              <ProfessionalHeader professional={professional} />
              <section className="mt-10">
                <h2 className="mb-1 text-2xl">{t('professional.services')}</h2>
                <ListState
                  items={professional.services.edges.filter(({ node }) => node.active)}
                  empty={
                    <EmptyState
                      icon={<Leaf aria-hidden="true" />}
                      title={t('professional.noServices')}
                      description={t('professional.noServicesHint', { name: professional.displayName })}
                    />
                  }
                >
                  {(edges) => (
                    <ul className="ml-4 divide-y divide-rule">
                      {edges.map(({ node }) => (
                        <ServiceOffer key={node.id} handle={professional.handle} service={node} />
                      ))}
                    </ul>
                  )}
                </ListState>
              </section>
              <Terms move={professional.rescheduleNoticeMinutes} cancel={professional.cancelNoticeMinutes} />
            </>
          ) : null
        }
      </ListState>
    </div>
  )
}

/** The deadlines for changing a session; one sentence where they are equal. */
function Terms({ move, cancel }: { move: number; cancel: number }) {
  const t = useWords('bookings')
  const { duration } = useFormats()
  const until = (notice: number) =>
    notice === 0 ? t('professional.untilStart') : t('professional.untilBefore', { length: duration(notice) })
  return (
    <p className="mt-8 border-t border-rule pt-4 text-sm text-ink-faint">
      {move === cancel
        ? t('professional.termsBoth', { until: until(move) })
        : t('professional.terms', { move: until(move), cancel: until(cancel) })}
    </p>
  )
}
