import { useState } from 'react'
import type { Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { useScheduleActions } from '#web/features/availability/schedules/use-schedule-actions.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Check, Ellipsis, Pencil, Plus, Trash2 } from '#web/ui/icons.ts'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'
import { Menu } from '#web/ui/overlays/menu.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const ScheduleDialog = dialogOnDemand(() =>
  import('#web/features/availability/schedules/schedule-dialog.tsx').then((module) => module.ScheduleDialog),
)

type Asked = 'new' | 'edit' | 'delete'
type Props = { schedule: Schedule; onChoose: (id: string) => void; onChanged: () => void }

/** The actions on a whole schedule. The main one cannot be deleted. */
export function ScheduleMenu({ schedule, onChoose, onChanged }: Props) {
  const t = useWords('availability')
  const [asked, setAsked] = useState<Asked | null>(null)
  const shown = useLastValue(asked)
  const { makeMain, remove, pending } = useScheduleActions(schedule, onChanged)
  const done = () => setAsked(null)
  return (
    <>
      <Menu
        trigger={<IconButton label={t('schedule.more', { name: schedule.name })} icon={<Ellipsis />} />}
        groups={useGroups(schedule.main, setAsked, () => void makeMain())}
      />
      {shown === 'new' || shown === 'edit' ? (
        <ScheduleDialog
          key={shown === 'new' ? 'new' : schedule.id}
          open={asked !== null}
          schedule={shown === 'new' ? null : schedule}
          zone={schedule.savedZone}
          onClose={done}
          onSaved={(id) => {
            onChanged()
            onChoose(id)
          }}
        />
      ) : null}
      <ConfirmDialog
        open={asked === 'delete'}
        onOpenChange={(open) => open || done()}
        title={t('schedule.deleteTitle', { name: schedule.name })}
        description={t('schedule.deleteText')}
        confirmLabel={t('schedule.delete')}
        keepLabel={t('keep')}
        pending={pending}
        onConfirm={() => void remove().then(done)}
        danger
      />
    </>
  )
}

function useGroups(isMain: boolean, ask: (what: Asked) => void, makeMain: () => void) {
  const t = useWords('availability')
  const edit = { id: 'edit', label: t('schedule.edit'), icon: <Pencil />, onSelect: () => ask('edit') }
  const add = { id: 'new', label: t('schedule.new'), icon: <Plus />, onSelect: () => ask('new') }
  const main = { id: 'main', label: t('schedule.makeMain'), icon: <Check />, onSelect: makeMain }
  const remove = {
    id: 'delete',
    label: t('schedule.delete'),
    icon: <Trash2 />,
    danger: true,
    onSelect: () => ask('delete'),
  }
  return isMain ? [[edit], [add]] : [[edit, main], [add], [remove]]
}
