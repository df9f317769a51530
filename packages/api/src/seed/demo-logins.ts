import { publicPasswords } from '#auth/public-passwords.ts'

/** A demo person to sign in as. The passwords are public, because demo people exist only on fresh local instances. */
export interface DemoLogin {
  readonly name: string
  readonly role: 'professional' | 'client'
  readonly email: string
  readonly password: string
}

export const demoLogins = [
  { name: 'Ada Moreau', role: 'professional', email: 'ada@hora.example', password: publicPasswords.ada },
  { name: 'Noor Haddad', role: 'client', email: 'noor@hora.example', password: publicPasswords.noor },
] as const satisfies readonly DemoLogin[]
