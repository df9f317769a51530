import { createContext, use } from 'react'

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
