import { useInvitationActions } from '#web/features/connections/invitations/use-invitation-actions.ts'
import type { InvitationRow_InvitationFragment as Invitation } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Ellipsis, RefreshCw, Trash2 } from '#web/ui/icons.ts'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'
import { Menu } from '#web/ui/overlays/menu.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const IssuedDialog = dialogOnDemand(() =>
  import('#web/features/connections/invitations/issued-dialog.tsx').then((module) => module.IssuedDialog),
)

/** The actions on an open invitation: send again, withdraw. */
export function InvitationMenu({ invitation }: { invitation: Invitation }) {
  const t = useWords('connections/invitations')
  const { name, asked, setAsked, issued, setIssued, sendAgain, withdraw, pending } =
    useInvitationActions(invitation)
  const shown = useLastValue(issued)
  return (
    <>
      <Menu
        trigger={<IconButton size="sm" label={t('invitations.more', { name })} icon={<Ellipsis />} />}
        groups={[
          [
            {
              id: 'resend',
              label: t(invitation.email ? 'invitations.resend' : 'invitations.newLink'),
              icon: <RefreshCw />,
              onSelect: () => void sendAgain(),
            },
          ],
          [
            {
              id: 'revoke',
              label: t('invitations.revoke'),
              icon: <Trash2 />,
              danger: true,
              onSelect: () => setAsked(true),
            },
          ],
        ]}
      />
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={t('invitations.revokeTitle')}
        description={t('invitations.revokeText', { name })}
        confirmLabel={t('invitations.revoke')}
        keepLabel={t('keep')}
        onConfirm={() => void withdraw()}
        pending={pending}
        danger
      />
      {shown ? <IssuedDialog open={issued !== null} issued={shown} onClose={() => setIssued(null)} /> : null}
    </>
  )
}
