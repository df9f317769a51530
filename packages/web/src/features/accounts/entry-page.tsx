import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CookiesNeeded } from '#web/features/accounts/cookies-needed.tsx'
import { LanguageControl } from '#web/i18n/language-control.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { ThemeControl } from '#web/ui/fields/theme-control.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { Wordmark } from '#web/ui/marks/wordmark.tsx'

type Props = {
  title: string
  lead?: ReactNode
  children: ReactNode
  /** The link to the neighbouring page, such as from sign-in to sign-up. */
  foot?: ReactNode
}

/** The layout of the signed-out pages: one column for a form and, on wide screens, a decorative panel beside it. */
export function EntryPage({ title, lead, children, foot }: Props) {
  const t = useWords('accounts')
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,0.8fr)]">
      <PageTitle title={title} />
      <div className="flex min-w-0 flex-col px-5 sm:px-10">
        <header className="flex h-20 items-center">
          <Link to="/" aria-label={t('entry.home')} className="rounded-sm">
            <Wordmark />
          </Link>
        </header>
        <main className="mx-auto flex w-full max-w-sm flex-1 flex-col py-6 lg:justify-center lg:py-12">
          <h1 className="text-3xl">{title}</h1>
          {lead ? <p className="mt-2.5 text-ink-soft">{lead}</p> : null}
          <CookiesNeeded />
          <div className="mt-8">{children}</div>
          {foot ? <p className="mt-8 border-t border-rule pt-5 text-sm text-ink-soft">{foot}</p> : null}
        </main>
        <footer className="flex flex-wrap gap-3 py-6">
          <LanguageControl />
          <ThemeControl />
        </footer>
      </div>
      <SidePanel line={t('entry.line')} />
    </div>
  )
}

function SidePanel({ line }: { line: string }) {
  return (
    <aside aria-hidden="true" className="relative hidden border-l border-rule bg-leaf lg:block">
      <div className="ruled absolute inset-0 mask-b-from-40%" />
      <svg
        aria-hidden="true"
        viewBox="0 0 20 64"
        className="absolute top-0 right-16 h-28 w-[35px] text-ribbon"
      >
        <path d="M0 0h20v64l-10-9-10 9z" fill="currentColor" />
      </svg>
      <p className="absolute inset-x-12 bottom-[18%] max-w-[18ch] font-serif text-3xl text-ink-soft italic xl:inset-x-16">
        {line}
      </p>
    </aside>
  )
}
