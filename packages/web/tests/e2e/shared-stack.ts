import { inject } from 'vitest'
import type {} from './start-stacks.ts'
import { until } from './until.ts'

type Mail = { to: string; subject: string; text: string; html: string }

/** The product as it is shipped, with the demo people, shared by the files of one worker. */
export type SharedStack = {
  origin: string
  /** Waits for the newest mail to an address with a matching subject. */
  mail: (to: string, subject: RegExp) => Promise<Mail>
  /** The link in that mail that starts with this path. */
  mailLink: (to: string, path: string) => Promise<string>
}

/**
 * The stack of this worker. Its files run one after the other, in any order. Each file creates its own people, or
 * leaves the demo people in the state that other files expect.
 */
export function sharedStack(): SharedStack {
  const origins = inject('stackOrigins')
  const origin = origins[(Number(process.env['VITEST_POOL_ID']) - 1) % origins.length] ?? ''
  const mail = (to: string, fits: (mail: Mail) => boolean) => newestMail(origin, to, fits)
  return {
    origin,
    mail: (to, subject) => mail(to, (each) => subject.test(each.subject)),
    async mailLink(to, path) {
      const start = `${origin}${path}`
      const { text } = await mail(to, (each) => each.text.includes(start))
      return text.slice(text.indexOf(start)).split(/[\s<>"]/, 1)[0] ?? ''
    },
  }
}

async function newestMail(origin: string, to: string, fits: (mail: Mail) => boolean): Promise<Mail> {
  let found: Mail | undefined
  await until(async () => {
    const answer = await fetch(`${origin}/dev/inbox.json?to=${encodeURIComponent(to)}`)
    found = ((await answer.json()) as Mail[]).find(fits)
    return found !== undefined
  }, `a mail to ${to}`)
  if (!found) throw new Error(`No mail to ${to}`)
  return found
}
