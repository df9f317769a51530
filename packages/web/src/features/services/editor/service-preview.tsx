import { type Control, useWatch } from 'react-hook-form'
import { isForGroup } from '#web/features/services/group-schema.ts'
import { placeIcons } from '#web/features/services/place-icons.ts'
import { type ServiceTerms, type ServiceValues, takesDetail } from '#web/features/services/service-schema.ts'
import { parseMoney } from '#web/i18n/money.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Users } from '#web/ui/icons.ts'

/** The service as clients will see it, updated during editing. */
export function ServicePreview({ control }: { control: Control<ServiceValues, unknown, ServiceTerms> }) {
  const t = useWords('services')
  const { duration, money } = useFormats()
  const { name, description, colour, currency, durations, kind, hint, capacity = '' } = useWatch({ control })
  const Icon = placeIcons[kind ?? 'ONLINE']
  const priceText = (amountMinor: number | null) => {
    if (amountMinor === null) return '–'
    return amountMinor === 0 ? t('free') : money({ amountMinor, currency: currency ?? 'EUR' })
  }
  const lengths = (durations ?? []).map(({ minutes = '', price = '' }, row) => {
    const amountMinor = parseMoney(price, currency ?? 'EUR')
    return {
      row,
      length: Number(minutes) > 0 ? duration(Number(minutes)) : '–',
      price: priceText(amountMinor),
    }
  })
  const place = t(`place.${kind ?? 'ONLINE'}.title`)
  return (
    <aside aria-label={t('preview.label')} className="lg:sticky lg:top-10">
      <p className="mb-3 text-sm text-ink-faint">{t('preview.label')}</p>
      <div data-ink={colour} className="overflow-hidden rounded-lg border border-rule bg-leaf">
        <div aria-hidden="true" className="h-1.5 bg-(--mark)" />
        <div className="p-5">
          <p className="font-serif text-xl font-medium wrap-anywhere">
            {name?.trim() || t('preview.unnamed')}
          </p>
          {description?.trim() ? (
            <p className="mt-2 line-clamp-6 text-sm whitespace-pre-line text-ink-soft wrap-anywhere">
              {description.trim()}
            </p>
          ) : null}
          <ul className="mt-4 divide-y divide-rule border-y border-rule text-sm">
            {lengths.map(({ row, length, price }) => (
              <li key={row} className="figures flex justify-between gap-4 py-2">
                <span>{length}</span>
                <span className="font-medium">{price}</span>
              </li>
            ))}
          </ul>
          {isForGroup(capacity) ? (
            <p className="mt-4 flex items-start gap-2 text-sm text-ink-soft">
              <Users aria-hidden="true" className="mt-px text-(--mark)" />
              <span className="inline-block first-letter:uppercase">
                {t('group.size', { count: Number(capacity) })}
              </span>
            </p>
          ) : null}
          <p className="mt-4 flex items-start gap-2 text-sm text-ink-soft">
            <Icon aria-hidden="true" className="mt-px text-(--mark)" />
            <span className="min-w-0 wrap-anywhere">
              {takesDetail(kind ?? 'ONLINE') && hint?.trim() ? `${place}, ${hint.trim()}` : place}
            </span>
          </p>
        </div>
      </div>
    </aside>
  )
}
