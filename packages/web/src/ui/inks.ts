/** The colours of a service, with the graph's names. `[data-ink]` in the stylesheet sets the mark and wash. */
export const inks = ['INK', 'SKY', 'MOSS', 'OCHRE', 'CLAY', 'ROSE', 'PLUM', 'SLATE'] as const

export type Ink = (typeof inks)[number]
