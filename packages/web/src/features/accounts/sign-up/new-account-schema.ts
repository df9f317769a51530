import { signUpInput } from '@hora/schema/inputs/accounts'
import { z } from 'zod'

const { displayName, email, password } = signUpInput.shape

/** What the person fills in. Language, zone, age and policy versions are already known. */
export const newAccountSchema = z.object({
  displayName,
  email,
  // Without a password, mailed links sign in.
  password: z.literal('').or(password.unwrap().unwrap()),
  accepted: z.boolean().refine((accepted) => accepted),
})
