import { useId } from 'react'
import { InviteForm } from '#web/features/connections/invitations/invite-form.tsx'
import { IssuedInvitation } from '#web/features/connections/invitations/issued-invitation.tsx'
import { useInviteForm } from '#web/features/connections/invitations/use-invite-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

/** Invites by mail, or creates a link with its QR code. */
export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords('connections/invitations')
  const id = useId()
  const invite = useInviteForm()
  const { issued, pending, another } = invite
  const channel = invite.form.watch('channel')
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t(issued && channel === 'link' ? 'issued.title' : 'invite.title')}
      description={t(issued && channel === 'link' ? 'issued.text' : 'invite.text')}
      actions={
        issued ? (
          <>
            <Button variant="secondary" onClick={another}>
              {t('invite.another')}
            </Button>
            <Button variant={channel === 'link' ? 'secondary' : 'primary'} onClick={onClose}>
              {t('done')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="secondary" onClick={onClose}>
              {t('invite.leave')}
            </Button>
            <Button type="submit" form={id} pending={pending}>
              {t(channel === 'email' ? 'invite.send' : 'invite.make')}
            </Button>
          </>
        )
      }
    >
      {issued ? <IssuedInvitation issued={issued} /> : <InviteForm id={id} invite={invite} />}
    </Dialog>
  )
}
