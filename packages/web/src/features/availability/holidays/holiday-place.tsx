import { useMemo } from 'react'
import type { HolidaysDraft } from '#web/features/availability/holidays/use-holidays-draft.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useReader } from '#web/time/reader-context.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'

/** The country, and its region where regions have holidays of their own. */
export function HolidayPlace({ state: { shown, countries, regions, change } }: { state: HolidaysDraft }) {
  const t = useWords('availability')
  const { locale } = useReader()
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'region' })
    return countries
      .map((value) => ({ value, label: names.of(value) ?? value }))
      .sort((a, b) => a.label.localeCompare(b.label, locale))
  }, [countries, locale])
  return (
    <div className="grid max-w-2xl items-end gap-4 sm:grid-cols-2">
      <Field label={t('holidays.country')} hint={t('holidays.countryHint')}>
        <Select
          value={shown?.country ?? ''}
          options={[{ value: '', label: t('holidays.none') }, ...options]}
          onChange={({ target: { value } }) => change({ country: value || null, region: null, keptOpen: [] })}
        />
      </Field>
      {regions.length > 0 ? (
        <Field label={t('holidays.region')}>
          <Select
            value={shown?.region ?? ''}
            options={[
              { value: '', label: t('holidays.regionAll') },
              ...regions.map(({ key, name }) => ({ value: key, label: name })),
            ]}
            onChange={({ target: { value } }) => change({ region: value || null })}
          />
        </Field>
      ) : null}
    </div>
  )
}
