import type { CalendarKeys } from '#web/features/sessions/calendar/use-calendar-keys.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = { open: boolean; professional: boolean; onClose: () => void }

/** Every key of the calendar is in this list, or it does not compile. */
const calendar: Record<keyof CalendarKeys, string> = {
  n: 'N',
  o: 'O',
  t: 'T',
  j: 'J',
  k: 'K',
  d: 'D',
  w: 'W',
  m: 'M',
  l: 'L',
}

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** All keyboard shortcuts. */
export function ShortcutsDialog({ open, professional, onClose }: Props) {
  const t = useWords('shell/find')
  return (
    <Dialog open={open} onOpenChange={(next) => next || onClose()} title={t('shortcuts.title')}>
      <div className="flex flex-col gap-6">
        <Keys
          title={t('shortcuts.everywhere')}
          rows={[
            { does: t('shortcuts.find'), keys: [isApple ? '⌘' : 'Ctrl', 'K'] },
            { does: t('shortcuts.show'), keys: ['?'] },
            { does: t('shortcuts.close'), keys: ['Esc'] },
          ]}
        />
        {professional ? (
          <Keys
            title={t('shortcuts.calendar')}
            rows={Object.entries(calendar).map(([key, cap]) => ({
              does: t(`shortcuts.key.${key as keyof CalendarKeys}`),
              keys: [cap],
            }))}
          />
        ) : null}
      </div>
    </Dialog>
  )
}

function Keys({ title, rows }: { title: string; rows: readonly { does: string; keys: string[] }[] }) {
  return (
    <section>
      <h3 className="mb-2 text-base">{title}</h3>
      <dl className="divide-y divide-rule border-y border-rule text-sm">
        {rows.map(({ does, keys }) => (
          <div key={does} className="flex min-h-10 items-center justify-between gap-4 py-1.5">
            <dt className="text-ink-soft">{does}</dt>
            <dd className="flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-7 rounded-sm border border-rule bg-well px-1.5 py-0.5 text-center font-sans text-xs font-semibold"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
