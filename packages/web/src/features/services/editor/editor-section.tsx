import type { ReactNode } from 'react'

type Props = { title: string; text?: string; children: ReactNode }

/** A section of the editor: its heading and its fields. */
export function EditorSection({ title, text, children }: Props) {
  return (
    <section className="flex flex-col gap-5 border-t border-rule py-8 first:border-t-0 first:pt-0">
      <header>
        <h2 className="text-xl">{title}</h2>
        {text ? <p className="mt-1 max-w-prose text-sm text-ink-soft">{text}</p> : null}
      </header>
      {children}
    </section>
  )
}
