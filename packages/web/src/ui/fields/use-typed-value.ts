import { type Ref, type RefObject, useImperativeHandle, useMemo, useRef, useState } from 'react'

/** An event of the field, as far as forms read it. They read the value when it loses focus, too. */
type FieldEvent = { target: { name: string | undefined; value: string }; type: 'change' | 'blur' }

/** What react-hook-form needs of a field: the value that the form knows. */
type Handle = { name: string | undefined; type: string; value: string; focus: () => void }

export type TypedValueProps = {
  name?: string | undefined
  value?: string | undefined
  onChange?: ((event: FieldEvent) => unknown) | undefined
  onBlur?: ((event: FieldEvent) => unknown) | undefined
  ref?: Ref<Handle> | undefined
}

type Typed = {
  text: string
  value: string
  /** The field was left with a text that cannot be read. So it stays until it can, or is empty. */
  unreadable: boolean
}

type Rules = {
  /** The value as text. */
  show: (value: string) => string
  /** The text as a value; null if it is none. */
  read: (text: string) => string | null
  /** Whether the value is taken while the person still types. */
  isWhole: (text: string) => boolean
}

/** The value as the form knows it. A form that registers the field reads and sets it through a handle. */
function useFormValue(
  { name, value, onChange, ref }: TypedValueProps,
  input: RefObject<HTMLInputElement | null>,
) {
  const [stored, setStored] = useState('')
  const latest = useRef('')
  const handle = useMemo<Handle>(
    () => ({
      name,
      type: 'text',
      get value() {
        return latest.current
      },
      set value(next: string) {
        latest.current = next
        setStored(next)
      },
      focus: () => input.current?.focus(),
    }),
    [name, input],
  )
  useImperativeHandle(ref, () => handle, [handle])
  const current = value ?? stored
  const take = (next: string) => {
    if (next === current) return
    handle.value = next
    onChange?.({ target: { name, value: next }, type: 'change' })
  }
  return { current, take }
}

/**
 * A text field for a value with its own format, such as 09:30. It is controlled by `value`, or registered with
 * react-hook-form, like a native field. Text that cannot be read stays, with an empty value, so that the form refuses
 * it; `unreadable` is then true.
 */
export function useTypedValue(props: TypedValueProps, { show, read, isWhole }: Rules) {
  const input = useRef<HTMLInputElement>(null)
  const { current, take } = useFormValue(props, input)
  const [typed, setTyped] = useState<Typed | null>(null)
  // Another value, set meanwhile by the form, replaces what was typed.
  const text = typed?.value === current ? typed.text : show(current)
  const unreadable = typed?.value === current && typed.unreadable
  const settle = () => {
    if (typed?.value !== current) return current
    const value = read(typed.text)
    const unreadable = value === null && typed.text.trim() !== ''
    setTyped(unreadable ? { text: typed.text, value: '', unreadable } : null)
    take(value ?? '')
    return value ?? ''
  }
  const type = (next: string) => {
    const value = next === '' || isWhole(next) ? (read(next) ?? '') : current
    setTyped({ text: next, value, unreadable: unreadable && value === '' && next.trim() !== '' })
    take(value)
  }
  const onBlur = () => {
    const value = settle()
    props.onBlur?.({ target: { name: props.name, value }, type: 'blur' })
  }
  const field = {
    ref: input,
    value: text,
    onBlur,
    onChange: ({ target }: { target: { value: string } }) => type(target.value),
  }
  return { current, take, field, settle, unreadable }
}
