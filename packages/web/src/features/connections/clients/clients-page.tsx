import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { ClientList } from '#web/features/connections/clients/client-list.tsx'
import type { ClientsSearch } from '#web/features/connections/clients/clients-place.ts'
import { SearchField } from '#web/features/connections/clients/search-field.tsx'
import { InvitationList } from '#web/features/connections/invitations/invitation-list.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { SegmentedControl } from '#web/ui/fields/segmented-control.tsx'
import { Plus } from '#web/ui/icons.ts'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const InviteDialog = dialogOnDemand(() =>
  import('#web/features/connections/invitations/invite-dialog.tsx').then((module) => module.InviteDialog),
)

const route = getRouteApi('/_app/clients')

/** The current clients, the former ones, and the invitations. */
export function ClientsPage() {
  const t = useWords('connections/clients')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [inviting, setInviting] = useState(false)
  const shown = useLastValue(inviting || null)
  const show = search.show ?? 'clients'
  const find = useCallback(
    (q: string) =>
      void navigate({
        search: ({ q: _, ...rest }: ClientsSearch) => (q ? { ...rest, q } : rest),
        replace: true,
      }),
    [navigate],
  )
  const invite = (
    <Button onClick={() => setInviting(true)}>
      <Plus aria-hidden="true" />
      {t('invite.open')}
    </Button>
  )
  return (
    <div>
      <PageTitle title={t('title')} />
      <PageHeader title={t('title')} actions={invite} />
      <div className="mb-6 flex flex-wrap items-center gap-3">
        <SegmentedControl
          name="show"
          label={t('show.label')}
          value={show}
          onChange={(next) => void navigate({ search: next === 'clients' ? {} : { show: next } })}
          options={[
            { value: 'clients', label: t('show.clients') },
            { value: 'former', label: t('show.former') },
            { value: 'invitations', label: t('show.invitations') },
          ]}
        />
        {show === 'invitations' ? null : <SearchField key={show} value={search.q ?? ''} onSearch={find} />}
      </div>
      {show === 'invitations' ? (
        <InvitationList invite={invite} />
      ) : (
        <ClientList search={search} invite={invite} />
      )}
      {shown ? <InviteDialog open={inviting} onClose={() => setInviting(false)} /> : null}
    </div>
  )
}
