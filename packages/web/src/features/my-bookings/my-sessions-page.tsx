import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { MyProfessionals } from '#web/features/my-bookings/my-professionals.tsx'
import { SessionsList } from '#web/features/my-bookings/sessions-list.tsx'
import { useViewer } from '#web/features/people/use-viewer.ts'
import { OwnZoneNote } from '#web/features/shell/own-zone-note.tsx'
import { PageTitle } from '#web/features/shell/page-title.tsx'
import { useNow } from '#web/time/use-now.ts'
import { linkStyle } from '#web/ui/link-style.ts'
import { PageHeader } from '#web/ui/page-header.tsx'
import { SegmentedControl } from '#web/ui/segmented-control.tsx'

const route = getRouteApi('/_app/my-sessions/')

/** What one has booked with others, ahead and behind, and whom one can book with. */
export function MySessionsPage() {
  const { t } = useTranslation('my-bookings')
  const { past } = route.useSearch()
  const navigate = route.useNavigate()
  const { professional } = useViewer()
  const now = useNow()
  return (
    <>
      <PageTitle title={t('title')} />
      <PageHeader
        eyebrow={
          professional ? (
            <Link to="/calendar" className={linkStyle}>
              {t('toPractice')}
            </Link>
          ) : null
        }
        title={t('title')}
        actions={
          <SegmentedControl
            name="when"
            label={t('when.label')}
            value={past ? 'past' : 'upcoming'}
            onChange={(when) =>
              void navigate({ search: when === 'past' ? { past: true } : {}, replace: true })
            }
            options={[
              { value: 'upcoming', label: t('when.upcoming') },
              { value: 'past', label: t('when.past') },
            ]}
          />
        }
      />
      <OwnZoneNote at={now} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-14 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <SessionsList key={String(past)} past={past} />
        <MyProfessionals />
      </div>
    </>
  )
}
