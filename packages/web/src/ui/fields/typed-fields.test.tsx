import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderPart } from '#web/testing/render-part.tsx'
import { DateInput } from '#web/ui/fields/date-input.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TimeInput } from '#web/ui/fields/time-input.tsx'

function Example({ kind }: { kind: 'date' | 'time' }) {
  const [value, setValue] = useState('')
  const Input = kind === 'date' ? DateInput : TimeInput
  return (
    <Field label="When" error={value === '' ? 'Fill in this field.' : undefined}>
      <Input value={value} onChange={({ target }) => setValue(target.value)} />
    </Field>
  )
}

test.each([
  ['date', 'tomorrow', /can’t be read as a date. Write it like 12\/31\/\d{4}/, '12/24/2026'],
  ['date', '02/30/2026', /can’t be read as a date/, '03/02/2026'],
  ['time', 'noon', /can’t be read as a time. Write it like 9:30 AM/, '12 pm'],
  ['time', '25:00', /can’t be read as a time/, '3:00 pm'],
] as const)(
  'a %s typed as %s stays, and an example says how to write it',
  async (kind, text, sentence, right) => {
    await renderPart(<Example kind={kind} />)
    const field = screen.getByRole('textbox', { name: 'When' })
    expect(field).toHaveAccessibleDescription('Fill in this field.')
    await userEvent.type(field, text)
    await userEvent.tab()
    expect(field).toHaveValue(text)
    expect(field).toHaveAccessibleDescription(sentence)
    expect(field).toBeInvalid()
    await userEvent.clear(field)
    expect(field).toHaveAccessibleDescription('Fill in this field.')
    await userEvent.type(field, right)
    await userEvent.tab()
    expect(field).not.toHaveAccessibleDescription()
  },
)
