import { InvitationRow } from '#web/features/connections/invitations/invitation-row.tsx'
import type { InvitationList_InvitationsQueryQuery } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { List } from '#web/ui/layout/list.tsx'

type Edges = InvitationList_InvitationsQueryQuery['invitations']['edges']

/** Open invitations first, closed ones below. */
export function InvitationGroups({ edges }: { edges: Edges }) {
  const t = useWords('connections/invitations')
  const isOpen = ({ node }: Edges[number]) => node.status === 'PENDING'
  const groups = [
    { title: t('invitations.open'), edges: edges.filter(isOpen) },
    { title: t('invitations.answered'), edges: edges.filter((edge) => !isOpen(edge)) },
  ]
  return (
    <div className="flex flex-col gap-10">
      {groups
        .filter((group) => group.edges.length > 0)
        .map((group) => (
          <section key={group.title}>
            <h2 className="mb-3 text-xl">{group.title}</h2>
            <List aria-label={group.title}>
              {group.edges.map(({ node }) => (
                <InvitationRow key={node.id} invitation={node} />
              ))}
            </List>
          </section>
        ))}
    </div>
  )
}
