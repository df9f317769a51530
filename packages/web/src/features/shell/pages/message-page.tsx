import type { ReactNode } from 'react'
import { Wordmark } from '#web/ui/marks/wordmark.tsx'

type Props = { title: ReactNode; message: ReactNode; note?: ReactNode; actions: ReactNode }

/** A page with one message and its actions: not found, crashed, closed. */
export function MessagePage({ title, message, note, actions }: Props) {
  return (
    <main className="mx-auto max-w-xl px-6 pt-[12vh] pb-16">
      <Wordmark className="mb-10" />
      <h1 className="text-3xl">{title}</h1>
      <p className="mt-3 text-ink-soft">{message}</p>
      {note ? <p className="mt-3 text-sm break-words text-ink-soft">{note}</p> : null}
      <div className="mt-8 flex flex-wrap gap-3">{actions}</div>
      <div aria-hidden="true" className="ruled mt-12 h-64 mask-b-from-20%" />
    </main>
  )
}
