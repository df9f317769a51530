import { useWords } from '#web/i18n/use-words.ts'
import type { ShownStatus } from '#web/time/shown-status.ts'
import { CircleQuestionMark, Radio, UserX } from '#web/ui/icons.ts'

const icons = { LIVE: Radio, NO_SHOW: UserX, REQUESTED: CircleQuestionMark } as const

/** A sign with its word for what a session in the grid is: live now, missed, or asked for. */
export function EntryMark({ status }: { status: ShownStatus }) {
  const t = useWords('ui')
  if (status !== 'LIVE' && status !== 'NO_SHOW' && status !== 'REQUESTED') return null
  const Icon = icons[status]
  return (
    <>
      <Icon aria-hidden="true" className="mr-1 inline size-3.5 shrink-0 align-[-2px]" />
      <span className="sr-only">{`${t(`status.${status}`)}: `}</span>
    </>
  )
}
