import type { updateProfileInput } from '@hora/schema/inputs/profiles'
import { limits } from '@hora/schema/limits'
import { type Control, type UseFormRegister, useFieldArray } from 'react-hook-form'
import type { z } from 'zod'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { Trash2 } from '#web/ui/icons.ts'

type Values = Omit<z.input<typeof updateProfileInput>, 'expectedVersion'>
type Path = `links.${number}.label` | `links.${number}.url`

type Props = {
  control: Control<Values, unknown, Omit<z.output<typeof updateProfileInput>, 'expectedVersion'>>
  register: UseFormRegister<Values>
  problem: (path: Path) => string | undefined
}

/** Links to other places on the web, each with a label and an address. */
export function LinksFields({ control, register, problem }: Props) {
  const t = useWords('profiles')
  const { fields, append, remove } = useFieldArray({ control, name: 'links' })
  return (
    <FieldGroup legend={t('links.title')} hint={t('links.hint')}>
      {fields.map((field, index) => (
        <div
          key={field.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 sm:grid-cols-[9rem_minmax(0,1fr)_auto]"
        >
          <Field
            hideLabel
            label={t('links.label')}
            error={problem(`links.${index}.label`)}
            className="col-start-1"
          >
            <TextInput placeholder={t('links.labelExample')} {...register(`links.${index}.label`)} />
          </Field>
          <Field
            hideLabel
            label={t('links.url')}
            error={problem(`links.${index}.url`)}
            className="col-start-1 sm:col-start-2"
          >
            <TextInput
              type="url"
              inputMode="url"
              placeholder="https://"
              {...register(`links.${index}.url`)}
            />
          </Field>
          <IconButton
            label={t('links.remove')}
            icon={<Trash2 />}
            onClick={() => remove(index)}
            className="col-start-2 row-start-1 sm:col-start-3"
          />
        </div>
      ))}
      {fields.length < limits.socialLinks ? (
        <Button
          variant="secondary"
          size="sm"
          onClick={() => append({ label: '', url: '' })}
          className="self-start"
        >
          {t('links.add')}
        </Button>
      ) : null}
    </FieldGroup>
  )
}
