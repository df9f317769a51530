import { useWords } from '#web/i18n/use-words.ts'

const points = ['invite', 'live', 'zones', 'privacy'] as const

export function LandingPoints() {
  const t = useWords('shell/landing')
  return (
    <section className="border-t border-ink/70 pb-20">
      <ul className="grid sm:grid-cols-2 sm:gap-x-16">
        {points.map((point) => (
          <li key={point} className="border-b border-rule py-9">
            <h2 className="text-2xl">{t(`points.${point}.title`)}</h2>
            <p className="mt-2.5 max-w-[30rem] text-ink-soft">{t(`points.${point}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
