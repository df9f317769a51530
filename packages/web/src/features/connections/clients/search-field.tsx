import { limits } from '@hora/schema/limits'
import { useEffect, useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

const pause = 250

type Props = { value: string; onSearch: (text: string) => void }

/** Searches for a name during typing; the address follows a moment later. */
export function SearchField({ value, onSearch }: Props) {
  const t = useWords('connections/clients')
  const [text, setText] = useState(value)
  useEffect(() => {
    if (text.trim() === value) return
    const timer = setTimeout(() => onSearch(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text, value, onSearch])
  return (
    <Field label={t('search')} hideLabel className="min-w-0 basis-full sm:max-w-72 sm:basis-auto sm:flex-1">
      <TextInput
        type="search"
        autoComplete="off"
        maxLength={limits.search}
        placeholder={t('search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Field>
  )
}
