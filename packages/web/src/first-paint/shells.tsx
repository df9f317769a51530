import type { ReactNode } from 'react'
import { PickerSkeleton } from '#web/features/bookings/times/picker-skeleton.tsx'
import { LandingPage } from '#web/features/shell/landing/landing-page.tsx'
import { SidebarLinks, TabBarLinks } from '#web/features/shell/layout/navigation-links.tsx'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'
import { SkeletonRows } from '#web/ui/feedback/skeleton-rows.tsx'
import { AppShell } from '#web/ui/layout/app-shell.tsx'
import { Wordmark } from '#web/ui/marks/wordmark.tsx'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** The frame of a signed-in page, before it is known who is signed in. */
function Frame({ practice, children }: { practice: boolean; children: ReactNode }) {
  return (
    <AppShell
      sidebar={practice ? <SidebarLinks professional /> : null}
      tabBar={practice ? <TabBarLinks professional /> : <div className="min-h-15" />}
      tools={<div className="size-9" />}
      account={
        <div className="flex h-14 items-center gap-3 px-1 lg:px-3">
          <Skeleton className="size-8 rounded-full" />
        </div>
      }
      banner={null}
    >
      <div aria-busy="true">{children}</div>
    </AppShell>
  )
}

function Heading() {
  return <Skeleton className="mb-8 h-9 w-56 max-w-[60%] rounded-sm" />
}

function Rows() {
  return (
    <>
      <Heading />
      <SkeletonRows />
    </>
  )
}

function CalendarFrame() {
  return (
    <div data-wide>
      <div className="mb-4 flex h-22 items-start gap-3 lg:h-10">
        <Skeleton className="h-8 w-44 rounded-sm" />
      </div>
      <div className="grid h-[max(26rem,calc(100dvh-16.5rem))] grid-cols-[3.5rem_repeat(7,1fr)] grid-rows-[3.25rem_repeat(8,1fr)] overflow-hidden border-y border-rule lg:h-[calc(100dvh-11rem)]">
        {numbers(9).map((row) => (
          <div key={row} className="col-span-full border-b border-rule" />
        ))}
      </div>
    </div>
  )
}

function BookingFrame() {
  return (
    <div className="max-w-4xl">
      <Skeleton className="mb-3 h-5 w-32 rounded-sm" />
      <Heading />
      <PickerSkeleton />
    </div>
  )
}

/** The pages without a login other than the landing page: their frame is the form's column. */
function EntryFrame() {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,0.8fr)]">
      <div className="flex min-w-0 flex-col px-5 sm:px-10">
        <header className="flex h-20 items-center">
          <Wordmark />
        </header>
        <main
          aria-busy="true"
          className="mx-auto flex w-full max-w-sm flex-1 flex-col py-6 lg:justify-center lg:py-12"
        >
          <Heading />
          <div className="space-y-5">
            {numbers(3).map((field) => (
              <Skeleton key={field} className="h-11 rounded-md" />
            ))}
          </div>
        </main>
      </div>
      <div className="hidden border-l border-rule bg-leaf lg:block" />
    </div>
  )
}

/** What a kind of page shows before any script has run. */
export const shells = {
  landing: <LandingPage />,
  'landing-known': <LandingPage />,
  entry: <EntryFrame />,
  calendar: (
    <Frame practice>
      <CalendarFrame />
    </Frame>
  ),
  practice: (
    <Frame practice>
      <Rows />
    </Frame>
  ),
  booking: (
    <Frame practice={false}>
      <BookingFrame />
    </Frame>
  ),
  'signed-in': (
    <Frame practice={false}>
      <Rows />
    </Frame>
  ),
} as const satisfies Record<string, ReactNode>

export type Shell = keyof typeof shells
