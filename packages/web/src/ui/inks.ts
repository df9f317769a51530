/** The colours a service may have, as the graph names them. `[data-ink]` in the stylesheet gives the mark and wash. */
export const inks = ['INK', 'SKY', 'MOSS', 'OCHRE', 'CLAY', 'ROSE', 'PLUM', 'SLATE'] as const

export type Ink = (typeof inks)[number]
