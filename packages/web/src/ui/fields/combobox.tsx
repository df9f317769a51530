import { Combobox as Base } from '@base-ui/react/combobox'
import { useWords } from '#web/i18n/use-words.ts'
import { cx } from '#web/ui/class-names.ts'
import { controlStyle } from '#web/ui/fields/control-style.ts'
import { useFieldControl } from '#web/ui/fields/field-context.ts'
import type { Choice } from '#web/ui/fields/select.tsx'
import { Check, ChevronDown } from '#web/ui/icons.ts'
import { menuItemStyle, popupStyle } from '#web/ui/overlays/popup-style.ts'

/** A choice of a long list, with other words that find it. */
export type SearchableChoice = Choice & { keywords?: string }

type Props = {
  options: readonly SearchableChoice[]
  value: string | null
  onChange: (value: string | null) => void
  placeholder?: string | undefined
  /** The options are not there yet. */
  loading?: boolean | undefined
  disabled?: boolean | undefined
  name?: string | undefined
}

/** A long list with a search field: time zones, countries, clients. */
export function Combobox({ options, value, onChange, placeholder, loading, disabled, name }: Props) {
  const t = useWords('ui')
  const chosen = options.find((option) => option.value === value) ?? null
  const { contains } = Base.useFilter({ multiple: true })
  return (
    <Base.Root
      items={options}
      value={chosen}
      // The name of the choice stands in the field until something is typed.
      filter={(option: SearchableChoice, typed) =>
        typed === chosen?.label || contains(option, typed, searchText)
      }
      onValueChange={(next: Choice | null) => onChange(next?.value ?? null)}
      itemToStringLabel={(option: Choice) => option.label}
      itemToStringValue={(option: Choice) => option.value}
      isItemEqualToValue={(a: Choice, b: Choice) => a.value === b.value}
      disabled={disabled}
      name={name}
      limit={80}
      autoHighlight
    >
      <div className="relative">
        <Base.Input {...useFieldControl()} placeholder={placeholder} className={cx(controlStyle, 'pr-10')} />
        <Base.Trigger
          aria-label={t('combobox.open')}
          className="absolute inset-y-0 right-0 flex w-10 items-center justify-center text-ink-faint"
        >
          <ChevronDown aria-hidden="true" />
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className="z-50 outline-none">
          <Base.Popup className={cx(popupStyle, 'w-(--anchor-width)')}>
            <Base.Empty>
              <p className="px-3 py-2 text-sm text-ink-faint">
                {t(loading ? 'loading' : 'combobox.nothing')}
              </p>
            </Base.Empty>
            <Base.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain">
              {(option: Choice) => (
                <Base.Item key={option.value} value={option} className={menuItemStyle}>
                  <span className="min-w-0 flex-1 truncate">{option.label}</span>
                  <Base.ItemIndicator>
                    <Check aria-hidden="true" className="size-4 text-accent" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

const searchText = ({ label, keywords = '' }: SearchableChoice) => `${label} ${keywords}`
