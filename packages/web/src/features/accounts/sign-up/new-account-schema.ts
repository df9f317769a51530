import { signUpInput } from '@hora/schema/inputs/accounts'
import { z } from 'zod'

/** What the person fills in. Language, zone and policy versions are already known. */
export const newAccountSchema = z.object({
  displayName: signUpInput.shape.displayName,
  email: signUpInput.shape.email,
  password: signUpInput.shape.password,
  birthDate: signUpInput.shape.birthDate,
  accepted: z.boolean().refine((accepted) => accepted),
})
