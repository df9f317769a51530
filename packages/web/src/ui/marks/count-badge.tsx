/** A count of unread items in the ribbon colour. Screen readers read `label`: "3 unread notifications". */
export function CountBadge({ count, label }: { count: number; label: string }) {
  if (count < 1) return null
  return (
    <span className="figures inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-ribbon px-1 text-[0.6875rem] leading-none font-bold text-leaf">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
