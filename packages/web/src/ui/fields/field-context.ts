import { createContext, use } from 'react'

export type FieldControl = {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
  'aria-required': true | undefined
}

export const FieldContext = createContext<FieldControl | null>(null)

/** What a control inside a `Field` must wear; nothing when it stands alone. */
export function useFieldControl(): Partial<FieldControl> {
  return use(FieldContext) ?? {}
}
