/** Parsers for the text of a variable. Their messages follow its name: "must be …". */
import { z } from 'zod'

export const anyText = () => z.string()

export function whole(least: number, most: number) {
  const isWhole = (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most
  return z.string().refine(isWhole, `must be a whole number from ${least} to ${most}`).transform(Number)
}

export function oneOf<const C extends string>(...choices: readonly [C, ...C[]]) {
  return z
    .string()
    .toLowerCase()
    .pipe(z.enum(choices, { error: `must be one of ${choices.join(', ')}` }))
}

export const onOrOff = () => oneOf('on', 'off')

export function url(...protocols: readonly string[]) {
  const isUrl = (text: string) => {
    const parsed = URL.parse(text)
    return parsed !== null && protocols.includes(parsed.protocol) && parsed.hostname !== ''
  }
  const starts = protocols.map((protocol) => `${protocol}//`).join(' or ')
  return z.string().refine(isUrl, `must be a URL that starts with ${starts}`)
}

export function origin() {
  const isOrigin = (text: string) => {
    const parsed = URL.parse(text)
    return (
      parsed !== null && /^https?:$/.test(parsed.protocol) && /^\/?$/.test(parsed.pathname + parsed.search)
    )
  }
  return z
    .string()
    .refine(isOrigin, 'must be an origin such as https://hora.example.org')
    .transform((text) => new URL(text).origin)
}
