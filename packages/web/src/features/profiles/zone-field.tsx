import type { Zone } from '@hora/schema/zones'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { formatTime } from '#web/time/formats.ts'
import { knownZone } from '#web/time/known-zone.ts'
import { useReader } from '#web/time/reader-context.ts'
import { useNow } from '#web/time/use-now.ts'
import { formatZone, zoneChoices } from '#web/time/zones.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Combobox } from '#web/ui/fields/combobox.tsx'
import { Field } from '#web/ui/fields/field.tsx'

type Props = {
  label: string
  hint?: string
  value: string
  onChange: (zone: string) => void
  error?: string | undefined
}

/** A time zone with its current local time, so that a wrong choice is noticed. */
export function ZoneField({ label, hint, value, onChange, error }: Props) {
  const t = useWords('profiles')
  const shared = useWords('ui')
  const { locale } = useReader()
  const now = useNow()
  const day = now.slice(0, 10)
  const { zones, failed, load } = useZones()
  const options = useMemo(() => {
    const at = `${day}T12:00:00Z`
    const choices = zoneChoices(zones, at, locale)
    const unlisted = { value, label: formatZone(value, at, locale) }
    // The chosen one comes first: the list shows only its beginning until something is typed.
    const chosen = choices.find((choice) => choice.value === value) ?? unlisted
    return [chosen, ...choices.filter((choice) => choice.value !== value)]
  }, [zones, day, locale, value])
  return (
    <div className="flex flex-col gap-1.5">
      <Field label={label} hint={hint} error={error}>
        <Combobox options={options} value={value} onChange={(zone) => onChange(zone ?? value)} />
      </Field>
      <p className="text-sm text-ink-faint">
        {knownZone(value) === value
          ? t('field.zoneNow', { time: formatTime(now, { locale, zone: value }) })
          : t('field.zoneUnknown')}
      </p>
      {failed ? (
        <p role="alert" className="text-sm text-danger">
          <span>{t('field.zonesFailed')}</span>{' '}
          <button type="button" className={linkStyle} onClick={load}>
            {shared('retry')}
          </button>
        </p>
      ) : null}
    </div>
  )
}

/** The list of zones is loaded with the first field that needs it. Until then only the chosen zone is shown. */
function useZones() {
  const [zones, setZones] = useState<readonly Zone[]>([])
  const [failed, setFailed] = useState(false)
  const load = useCallback(() => {
    setFailed(false)
    import('@hora/schema/zones').then((list) => setZones(list.zones)).catch(() => setFailed(true))
  }, [])
  useEffect(load, [load])
  return { zones, failed, load }
}
