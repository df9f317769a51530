import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '#web/testing/render-ui.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

test('a control inside a field has its label, hint and error', async () => {
  await renderUi(
    <Field label="E-mail" hint="We write to it once." error="This format isn’t valid." required>
      <TextInput />
    </Field>,
  )
  const input = screen.getByRole('textbox', { name: 'E-mail' })
  expect(input).toBeInvalid()
  expect(input).toBeRequired()
  expect(input).toHaveAccessibleDescription('We write to it once. This format isn’t valid.')
})

test('a field without an error is not announced as invalid', async () => {
  await renderUi(
    <Field label="Handle" optional>
      <TextInput />
    </Field>,
    'fr',
  )
  const input = screen.getByRole('textbox', { name: /Handle.*facultatif/ })
  expect(input).toBeValid()
  expect(input).not.toHaveAttribute('aria-describedby')
})
