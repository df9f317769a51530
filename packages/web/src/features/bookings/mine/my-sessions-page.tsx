import { getRouteApi, Link } from '@tanstack/react-router'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { SessionsList } from '#web/features/bookings/mine/sessions-list.tsx'
import { MyProfessionals } from '#web/features/connections/professionals/my-professionals.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useNow } from '#web/time/use-now.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'
import { OwnZoneNote } from '#web/ui/layout/own-zone-note.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

const route = getRouteApi('/_app/my-sessions/')

/** The viewer's bookings with others, upcoming and past, and the professionals they can book. */
export function MySessionsPage() {
  const t = useWords('bookings/mine')
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
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]">
        <SessionsList key={String(past)} past={past} aside={<MyProfessionals />} />
      </div>
    </>
  )
}
