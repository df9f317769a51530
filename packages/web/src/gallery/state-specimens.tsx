import { Specimen } from '#web/gallery/specimen.tsx'
import { Button } from '#web/ui/buttons/button.tsx'
import { ConnectionBanner } from '#web/ui/feedback/connection-banner.tsx'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Check, Users } from '#web/ui/icons.ts'
import { Card } from '#web/ui/layout/card.tsx'
import { List } from '#web/ui/layout/list.tsx'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { Table } from '#web/ui/layout/table.tsx'
import { Avatar } from '#web/ui/marks/avatar.tsx'
import { Badge } from '#web/ui/marks/badge.tsx'
import { CountBadge } from '#web/ui/marks/count-badge.tsx'
import { TimeZoneNote } from '#web/ui/marks/time-zone-note.tsx'

const tones = ['neutral', 'accent', 'success', 'warning', 'danger'] as const
const people = ['Ana Maria Costa', 'Tomás Silva', 'Élodie Durand']
const nobody = (
  <EmptyState
    icon={<Users />}
    title="No clients yet"
    description="Invite the first person you work with; they appear here once they accept."
    action={<Button>Invite a client</Button>}
  />
)

function People({ items }: { items: readonly string[] }) {
  return (
    <List>
      {items.map((name) => (
        <ListRow
          key={name}
          leading={<Avatar name={name} />}
          title={name}
          detail="Next: Tuesday, 09:30"
          trailing={<Badge tone="success">Active</Badge>}
        />
      ))}
    </List>
  )
}

export function StateSpecimens() {
  return (
    <>
      <Specimen name="Badge, CountBadge">
        {tones.map((tone) => (
          <Badge key={tone} tone={tone} icon={tone === 'success' ? <Check aria-hidden="true" /> : null}>
            {tone}
          </Badge>
        ))}
        <CountBadge count={3} label="3 unread" />
        <CountBadge count={120} label="120 unread" />
      </Specimen>
      <Specimen name="ListState: content, loading, empty, error">
        <div className="grid w-full gap-8 md:grid-cols-2">
          {[people, undefined, []].map((items) => (
            <ListState key={items?.length ?? 'loading'} items={items} empty={nobody}>
              {(found) => <People items={found} />}
            </ListState>
          ))}
          <ListState
            items={undefined}
            error="We couldn’t reach Hora. Check your connection and try again."
            reference={undefined}
            onRetry={() => undefined}
            empty={nobody}
          >
            {() => null}
          </ListState>
        </div>
      </Specimen>
      <Specimen name="Card, Table">
        <Card title="This month" description="Sessions by service" className="w-full max-w-md">
          <Table
            caption="Sessions by service"
            rows={[
              { name: 'First lesson', count: 12, money: '€540' },
              { name: 'Breathing', count: 3, money: '€90' },
            ]}
            rowKey={(row) => row.name}
            columns={[
              { id: 'name', header: 'Service', cell: (row) => row.name },
              { id: 'count', header: 'Sessions', cell: (row) => row.count, align: 'end' },
              { id: 'money', header: 'Earned', cell: (row) => row.money, align: 'end' },
            ]}
          />
        </Card>
      </Specimen>
      <Specimen name="Notice">
        <div className="w-full max-w-xl space-y-3">
          <Notice>Clients see these hours in their own time.</Notice>
          <Notice tone="success" title="Your address is confirmed." />
          <Notice tone="warning" title="Nobody can book yet.">
            Open some hours first.
          </Notice>
          <Notice
            tone="danger"
            reference={undefined}
            title="This time is no longer available. Choose another one."
          />
        </div>
      </Specimen>
      <Specimen name="ConnectionBanner, TimeZoneNote">
        <div className="w-full">
          <ConnectionBanner state="reconnecting" />
        </div>
        <div className="w-full">
          <ConnectionBanner state="offline" />
        </div>
        <TimeZoneNote
          zone="Europe/Paris"
          other={{ zone: 'America/New_York', name: 'Ana' }}
          at="2026-03-03T14:30:00Z"
        />
      </Specimen>
    </>
  )
}
