import { Specimen } from '#web/gallery/specimen.tsx'
import { inks } from '#web/ui/inks.ts'
import { Avatar } from '#web/ui/marks/avatar.tsx'
import { Wordmark } from '#web/ui/marks/wordmark.tsx'

const surfaces = ['paper', 'leaf', 'well', 'rule', 'edge', 'ink', 'ink-soft', 'ink-faint'] as const
const meanings = ['accent', 'accent-deep', 'accent-soft', 'ribbon', 'danger', 'success', 'warning'] as const

function Swatches({ names }: { names: readonly string[] }) {
  return names.map((name) => (
    <div key={name} className="w-24 text-xs text-ink-soft">
      <div
        style={{ background: `var(--color-${name})` }}
        className="mb-1.5 h-12 rounded-md border border-rule"
      />
      {name}
    </div>
  ))
}

export function FoundationSpecimens() {
  return (
    <>
      <Specimen name="Wordmark and faces">
        <Wordmark />
        <Avatar name="Ana Maria Costa" size="lg" />
        <Avatar name="Tomás" />
        <Avatar name="Élodie Durand" size="sm" />
      </Specimen>
      <Specimen name="Type">
        <div className="w-full space-y-2">
          <p className="font-serif text-4xl font-medium tracking-tight">Newsreader, 52</p>
          <p className="font-serif text-3xl font-medium tracking-tight">Tuesday, 3 March</p>
          <p className="font-serif text-2xl font-medium">Clients, services, availability</p>
          <p className="font-serif text-xl font-medium">A card’s title</p>
          <p className="text-lg">A lead in Hanken Grotesk, eighteen on twenty-six.</p>
          <p>Running text, sixteen on twenty-four. Long lines stop at sixty-five letters.</p>
          <p className="text-sm text-ink-soft">Interface text, fourteen on twenty.</p>
          <p className="figures text-xs text-ink-faint">09:30 – 10:15 · 1,045.00 · small print</p>
        </div>
      </Specimen>
      <Specimen name="Paper and ink">
        <Swatches names={surfaces} />
      </Specimen>
      <Specimen name="Meaning">
        <Swatches names={meanings} />
      </Specimen>
      <Specimen name="Inks of services">
        {inks.map((ink) => (
          <div
            key={ink}
            data-ink={ink}
            className="w-36 rounded-sm border-l-[3px] border-(--mark) bg-(--wash) px-3 py-2 text-sm font-medium text-(--mark)"
          >
            {ink}
            <div className="figures text-xs font-normal">09:30 – 10:15</div>
          </div>
        ))}
      </Specimen>
    </>
  )
}
