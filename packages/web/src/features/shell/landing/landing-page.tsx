import { useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { LandingPoints } from '#web/features/shell/landing/landing-points.tsx'
import { SampleDay } from '#web/features/shell/landing/sample-day.tsx'
import { LanguageControl } from '#web/i18n/language-control.tsx'
import { useLanguage } from '#web/i18n/use-language.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { TextLink } from '#web/ui/buttons/text-link.tsx'
import { ThemeControl } from '#web/ui/fields/theme-control.tsx'
import { Wordmark } from '#web/ui/marks/wordmark.tsx'

/** Presents Hora to visitors without an invitation. A signed-in visitor sees a link to the app instead of sign-in. */
export function LandingPage() {
  const t = useWords('shell/landing')
  const { language } = useLanguage()
  const { data } = useQuery(viewerQuery)
  const known = Boolean(data?.viewer)
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-5 sm:px-8">
      <title>{t('title')}</title>
      <header className="flex h-20 items-center justify-between gap-4">
        <Wordmark />
        <Link to={known ? '/home' : '/sign-in'} className={buttonStyle('secondary')}>
          {t(known ? 'cta.goIn' : 'cta.signIn')}
        </Link>
      </header>
      <main className="flex-1">
        <section className="grid items-center gap-12 pt-8 pb-20 lg:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)] lg:gap-16 lg:pt-14 lg:pb-28">
          <div>
            <h1 className="max-w-[13ch] text-[2.75rem] leading-[1.04] tracking-[-0.022em] sm:text-[4rem]">
              {t('hero.title')}
            </h1>
            <p className="mt-6 max-w-[34rem] text-lg text-ink-soft">{t('hero.lead')}</p>
            <div className="mt-9 flex flex-wrap items-center gap-3">
              <Link to={known ? '/home' : '/sign-up'} className={buttonStyle('primary', 'lg')}>
                {t(known ? 'cta.goIn' : 'cta.start')}
              </Link>
            </div>
            <p className="mt-6 max-w-md text-sm text-ink-faint">{t('who')}</p>
          </div>
          <SampleDay />
        </section>
        <LandingPoints />
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-t border-rule py-7">
        <p className="text-sm text-ink-faint">{t('foot')}</p>
        <nav aria-label={t('policies')} className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
          <TextLink href={`/policies/terms?language=${language}`}>{t('terms')}</TextLink>
          <TextLink href={`/policies/privacy?language=${language}`}>{t('privacy')}</TextLink>
        </nav>
        <div className="flex flex-wrap gap-3">
          <LanguageControl />
          <ThemeControl />
        </div>
      </footer>
    </div>
  )
}
