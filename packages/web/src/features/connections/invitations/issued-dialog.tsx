import { type Issued, IssuedInvitation } from '#web/features/connections/invitations/issued-invitation.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = { open: boolean; issued: Issued; onClose: () => void }

/** A new link in place of an old one. */
export function IssuedDialog({ open, issued, onClose }: Props) {
  const t = useWords('connections/invitations')
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t('issued.fresh')}
      description={t('issued.freshText')}
      actions={<Button onClick={onClose}>{t('done')}</Button>}
    >
      <IssuedInvitation issued={issued} />
    </Dialog>
  )
}
