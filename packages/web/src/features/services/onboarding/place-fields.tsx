import type { ComponentProps } from 'react'
import {
  needsDetail,
  type PlaceKind,
  placeKinds,
} from '#web/features/services/onboarding/first-service-schema.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'
import { RadioCards } from '#web/ui/fields/radio-cards.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

type Props = {
  kind: PlaceKind
  onKind: (kind: PlaceKind) => void
  detail: ComponentProps<typeof TextInput>
  error: string | undefined
  hint: ComponentProps<typeof TextInput>
  hintError: string | undefined
}

/** The place of the service; asks for an address or a link only where one is needed. */
export function PlaceFields({ kind, onKind, detail, error, hint, hintError }: Props) {
  const t = useWords('services/onboarding')
  return (
    <>
      <FieldGroup legend={t('place.label')}>
        <RadioCards
          name="place"
          columns={2}
          value={kind}
          onChange={onKind}
          options={placeKinds.map((value) => ({
            value,
            title: t(`place.${value}.title`),
            description: t(`place.${value}.text`),
          }))}
        />
      </FieldGroup>
      {needsDetail(kind) ? (
        <>
          <Field label={t(`place.${kind}.detail`)} hint={t('place.detailHint')} error={error}>
            <TextInput autoComplete={kind === 'ADDRESS' ? 'street-address' : 'off'} {...detail} />
          </Field>
          <Field label={t('place.hint')} hint={t(`place.${kind}.hint`)} optional error={hintError}>
            <TextInput autoComplete="off" {...hint} />
          </Field>
        </>
      ) : null}
    </>
  )
}
