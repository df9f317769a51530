import { useState } from 'react'
import { Specimen } from '#web/gallery/specimen.tsx'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { Ellipsis, Pencil, Trash2 } from '#web/ui/icons.ts'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'
import { Drawer } from '#web/ui/overlays/drawer.tsx'
import { Menu } from '#web/ui/overlays/menu.tsx'
import { Popover } from '#web/ui/overlays/popover.tsx'
import { Tooltip } from '#web/ui/overlays/tooltip.tsx'

type Open = 'dialog' | 'confirm' | 'drawer' | null

const actions = [
  [{ id: 'edit', label: 'Edit', icon: <Pencil />, onSelect: () => undefined }],
  [{ id: 'remove', label: 'Remove', icon: <Trash2 />, onSelect: () => undefined, danger: true }],
]

export function OverlaySpecimens() {
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  return (
    <Specimen name="Dialog, ConfirmDialog, Drawer, Menu, Popover, Tooltip, Toast">
      <Button variant="secondary" onClick={() => setOpen('dialog')}>
        Dialog
      </Button>
      <Button variant="secondary" onClick={() => setOpen('confirm')}>
        ConfirmDialog
      </Button>
      <Button variant="secondary" onClick={() => setOpen('drawer')}>
        Drawer
      </Button>
      <Menu trigger={<IconButton label="More" icon={<Ellipsis />} />} groups={actions} />
      <Popover trigger={<Button variant="secondary">Popover</Button>} title="Notifications">
        <p className="text-sm text-ink-soft">Nothing new since Monday.</p>
      </Popover>
      <Tooltip text="Said elsewhere too">
        <Button variant="secondary">Tooltip</Button>
      </Tooltip>
      <Button variant="secondary" onClick={() => notify({ title: 'Moved to 10:15', undo: () => undefined })}>
        Toast with undo
      </Button>
      <Button
        variant="secondary"
        onClick={() =>
          notify({
            title: 'Something went wrong on our side. Please try again.',
            tone: 'failed',
            reference: '6f0c92d1a4be',
          })
        }
      >
        Toast, failed
      </Button>
      <Dialog
        open={open === 'dialog'}
        onOpenChange={close}
        title="Invite a client"
        description="They get a link that works for two weeks."
        actions={
          <>
            <Button variant="secondary" onClick={close}>
              Cancel
            </Button>
            <Button onClick={close}>Send</Button>
          </>
        }
      >
        <Field label="E-mail">
          <TextInput type="email" />
        </Field>
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onOpenChange={close}
        title="Cancel this session?"
        description="You can’t undo this."
        keepLabel="Keep session"
        confirmLabel="Cancel session"
        onConfirm={close}
        danger
      />
      <Drawer
        open={open === 'drawer'}
        onOpenChange={close}
        title="First lesson"
        actions={<Button>Edit</Button>}
      >
        <p className="text-ink-soft">Tuesday, 3 March, 09:30 – 10:15</p>
      </Drawer>
    </Specimen>
  )
}
