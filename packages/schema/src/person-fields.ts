/** The fields that sign-up and the profile share. */
import { z } from 'zod'
import { graphTypes, zoneName } from './graph-types.ts'
import { languages } from './languages.ts'
import { limits } from './limits.ts'
import { line } from './text.ts'

export const displayName = line(limits.displayName)
export const language = z.enum(languages).register(graphTypes, { name: 'String' })
export const zone = zoneName().refine(isZone, { error: 'Choose a time zone such as Europe/Paris.' })

function isZone(text: string): boolean {
  try {
    return /^[A-Za-z]/.test(text) && new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined
  } catch {
    return false
  }
}
