import type { ReactNode } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { cx } from '#web/ui/class-names.ts'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from '#web/ui/icons.ts'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

const looks = {
  info: { icon: Info, colours: 'border-accent/30 bg-accent-soft text-accent' },
  success: { icon: CircleCheck, colours: 'border-success/30 bg-success-soft text-success' },
  warning: { icon: TriangleAlert, colours: 'border-warning/30 bg-warning-soft text-warning' },
  danger: { icon: CircleAlert, colours: 'border-danger/30 bg-danger-soft text-danger' },
} as const

type Content = { title?: ReactNode; children?: ReactNode; action?: ReactNode }

type Props = Content &
  (
    | { tone?: Exclude<NoticeTone, 'danger'> | undefined; reference?: string | undefined }
    /** To quote to support about a request that failed. */
    | { tone: 'danger'; reference: string | undefined }
  )

/** A permanent message in the page: the error of a form, an important state. `danger` is announced. */
export function Notice({ tone = 'info', title, children, reference, action }: Props) {
  const t = useWords('ui')
  const { icon: Icon, colours } = looks[tone]
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'note'}
      className={cx('flex items-start gap-3 rounded-md border p-3.5 text-sm', colours)}
    >
      <Icon aria-hidden="true" className="mt-px" />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
        {reference ? (
          <p className="mt-2 text-xs break-words text-ink-soft">{t('reference', { reference })}</p>
        ) : null}
      </div>
      {action}
    </div>
  )
}
