import { createContext, use, useEffect } from 'react'

export type FieldControl = {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
  'aria-required': true | undefined
}

export const FieldContext = createContext<FieldControl | null>(null)

/** The attributes of a control inside a `Field`; none for a control on its own. */
export function useFieldControl(): Partial<FieldControl> {
  return use(FieldContext) ?? {}
}

/** Where a control says what is wrong with its own text: the sentence takes the place of the form's. */
export const FieldProblemContext = createContext<((sentence: string | undefined) => void) | null>(null)

/** Shows a sentence about the text in a control at its field; the control may be on its own. */
export function useFieldProblem(sentence: string | undefined): void {
  const show = use(FieldProblemContext)
  useEffect(() => show?.(sentence), [show, sentence])
}
