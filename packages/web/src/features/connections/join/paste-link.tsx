import { type FormEvent, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

type Props = {
  /** Returns whether the text was an invitation. */
  onLink: (text: string) => boolean
}

/** The alternative to the camera. */
export function PasteLink({ onLink }: Props) {
  const t = useWords('connections/join')
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setWrong(!onLink(text))
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-3">
      <Field label={t('paste.label')} hint={t('paste.hint')} error={wrong ? t('paste.wrong') : undefined}>
        <TextInput
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="secondary" className="self-start">
        {t('paste.open')}
      </Button>
    </form>
  )
}
