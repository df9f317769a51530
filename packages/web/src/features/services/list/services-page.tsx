import { useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { PausingDialog } from '#web/features/services/list/pausing-dialog.tsx'
import { ServiceRow } from '#web/features/services/list/service-row.tsx'
import { servicesQuery } from '#web/features/services/list/services-query.ts'
import { useKeptFocus } from '#web/features/services/list/use-kept-focus.ts'
import { usePauseService } from '#web/features/services/list/use-pause-service.ts'
import { useServicesLive } from '#web/features/services/use-services-live.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Leaf, Plus } from '#web/ui/icons.ts'
import { List } from '#web/ui/layout/list.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

/** The services: active ones first, paused ones below. */
export function ServicesPage() {
  const t = useWords('services')
  const copy = useErrorCopy()
  const { data, error, refetch } = useQuery(servicesQuery)
  const again = () => void refetch().catch(() => undefined)
  useServicesLive(again)
  const { page, onSwitch } = useKeptFocus()
  const pausing = usePauseService()
  const switches = { onSwitch, onPause: pausing.pause }
  const services = data?.services.edges.map(({ node }) => node)
  const add = (
    <Link to="/services/new" className={buttonStyle()}>
      <Plus aria-hidden="true" />
      {t('add')}
    </Link>
  )
  return (
    <div ref={page}>
      <PageTitle title={t('title')} />
      <PageHeader title={t('title')} description={t('description')} actions={services?.length ? add : null} />
      <ListState
        items={services}
        error={error && copy(errorCode(error))}
        reference={referenceOfError(error)}
        onRetry={again}
        empty={
          <EmptyState icon={<Leaf />} title={t('empty.title')} description={t('empty.text')} action={add} />
        }
      >
        {(all) => {
          const paused = all.filter(({ active }) => !active)
          const offered = all.filter(({ active }) => active)
          return (
            <div className="flex flex-col gap-10">
              {offered.length > 0 ? (
                <List aria-label={t('offered')}>
                  {offered.map((service) => (
                    <ServiceRow key={service.id} service={service} {...switches} />
                  ))}
                </List>
              ) : null}
              {paused.length > 0 ? (
                <section>
                  <h2 className="mb-1 text-xl">{t('paused.title')}</h2>
                  <p className="mb-4 text-sm text-ink-soft">{t('paused.text')}</p>
                  <List aria-label={t('paused.title')}>
                    {paused.map((service) => (
                      <ServiceRow key={service.id} service={service} {...switches} />
                    ))}
                  </List>
                </section>
              ) : null}
            </div>
          )
        }}
      </ListState>
      <PausingDialog pausing={pausing} />
    </div>
  )
}
