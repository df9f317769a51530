import { useState } from 'react'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { FindDialog } from '#web/features/shell/find/find-dialog.tsx'
import type { FindPanel, Panel } from '#web/features/shell/find/may-open.ts'
import { ShortcutsDialog } from '#web/features/shell/find/shortcuts-dialog.tsx'
import { PracticeZone } from '#web/time/practice-zone.tsx'
import { serverToday } from '#web/time/server-clock.ts'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

export { mayOpen } from '#web/features/shell/find/may-open.ts'

const BookForClientDialog = dialogOnDemand(() =>
  import('#web/features/sessions/book/book-for-client-dialog.tsx').then(
    (module) => module.BookForClientDialog,
  ),
)
const TimeOffDialog = dialogOnDemand(() =>
  import('#web/features/availability/time-off/time-off-dialog.tsx').then((module) => module.TimeOffDialog),
)
const InviteDialog = dialogOnDemand(() =>
  import('#web/features/connections/invitations/invite-dialog.tsx').then((module) => module.InviteDialog),
)

/** `asked` is a new object for each press. */
type Props = { asked: { panel: FindPanel }; professional: boolean }

/** What finds, the list of shortcuts, and the dialogs of actions: they open over the page, wherever one is. */
export function FindPanels({ asked, professional }: Props) {
  const [seen, setSeen] = useState(asked)
  const [panel, setPanel] = useState<Panel | null>(asked.panel)
  if (seen !== asked) {
    setSeen(asked)
    setPanel(asked.panel)
  }
  const shown = useLastValue(panel)
  const close = () => setPanel(null)
  return (
    <>
      <FindDialog open={panel === 'find'} professional={professional} onPanel={setPanel} onClose={close} />
      <ShortcutsDialog open={panel === 'shortcuts'} professional={professional} onClose={close} />
      {shown ? <ActionDialog action={shown} open={panel !== null} onClose={close} /> : null}
    </>
  )
}

function ActionDialog({ action, open, onClose }: { action: Panel; open: boolean; onClose: () => void }) {
  const { professional, account } = useViewer()
  const zone = professional?.zone ?? account.zone
  const today = serverToday(zone).toString()
  if (action === 'invite') return <InviteDialog open={open} onClose={onClose} />
  return (
    <PracticeZone zone={zone}>
      {action === 'book' ? <BookForClientDialog open={open} onClose={onClose} /> : null}
      {action === 'time-off' ? (
        <TimeOffDialog open={open} timeOff={null} today={today} onClose={onClose} onSaved={() => undefined} />
      ) : null}
    </PracticeZone>
  )
}
