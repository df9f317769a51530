import type { ReactNode } from 'react'
import { Wordmark } from '#web/ui/wordmark.tsx'

type Props = { title: ReactNode; message: ReactNode; actions: ReactNode }

/** One remark on an otherwise blank, ruled page: not found, broken, closed. */
export function LonelyPage({ title, message, actions }: Props) {
  return (
    <main className="ruled mx-auto flex min-h-[70dvh] max-w-xl flex-col justify-center px-6 py-16">
      <Wordmark className="mb-10 self-start" />
      <h1 className="text-3xl">{title}</h1>
      <p className="mt-3 text-ink-soft">{message}</p>
      <div className="mt-8 flex flex-wrap gap-3">{actions}</div>
    </main>
  )
}
