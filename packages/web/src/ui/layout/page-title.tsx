/** The title of the browser tab. React moves it into the head. */
export function PageTitle({ title }: { title: string }) {
  return <title>{`${title} · Hora`}</title>
}
