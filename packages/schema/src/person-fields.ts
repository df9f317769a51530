/** What sign-up and the profile both ask of a person. */
import { z } from 'zod'
import { languages } from './languages.ts'
import { limits } from './limits.ts'
import { line } from './text.ts'

export const displayName = line(limits.displayName)
export const language = z.enum(languages)
export const zone = z.string().max(64).refine(isZone, { error: 'Choose a time zone such as Europe/Paris.' })

function isZone(text: string): boolean {
  try {
    return /^[A-Za-z]/.test(text) && new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined
  } catch {
    return false
  }
}
