import { cx } from '#web/ui/class-names.ts'
import { initials } from '#web/ui/marks/initials.ts'

type Props = {
  name: string
  src?: string | null | undefined
  size?: 'sm' | 'md' | 'lg' | undefined
}

const sizes = { sm: 'size-7 text-xs', md: 'size-10 text-sm', lg: 'size-16 text-xl' } as const

/** A photo, or initials. Decorative, because the name is beside it. */
export function Avatar({ name, src, size = 'md' }: Props) {
  const shape = cx('inline-flex shrink-0 items-center justify-center rounded-full object-cover', sizes[size])
  if (src) return <img src={src} alt="" loading="lazy" decoding="async" className={shape} />
  return (
    <span aria-hidden="true" className={cx(shape, 'select-none bg-accent-soft font-serif text-accent')}>
      {initials(name)}
    </span>
  )
}
