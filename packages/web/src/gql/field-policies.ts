/* eslint-disable */
export const connectionFields: Record<string, string[]> = {
  "Client": [
    "bookings"
  ],
  "Professional": [
    "services"
  ],
  "Query": [
    "calendar",
    "clients",
    "invitations",
    "myBookings",
    "professionals",
    "services"
  ],
  "Viewer": [
    "notifications"
  ]
}

export const listFields: Record<string, string[]> = {
  "Account": [
    "links"
  ],
  "Booking": [
    "attendees",
    "cancellationQuotes",
    "changes",
    "suggestedStarts"
  ],
  "CancellationPolicy": [
    "tiers"
  ],
  "ClosingPreview": [
    "sessions"
  ],
  "DateOverride": [
    "ranges"
  ],
  "FreeTimes": [
    "days",
    "next",
    "slots"
  ],
  "Holiday": [
    "names"
  ],
  "InvalidInput": [
    "fields"
  ],
  "Invitation": [
    "acceptedBy"
  ],
  "Onboarding": [
    "completed"
  ],
  "OpenSlots": [
    "slots"
  ],
  "Policy": [
    "texts"
  ],
  "PracticeHolidays": [
    "keptOpen"
  ],
  "Professional": [
    "links",
    "viewerHolds"
  ],
  "Query": [
    "holidayCountries",
    "holidayRegions",
    "holidays",
    "holidaysOf",
    "mySeries",
    "openRequests",
    "policies",
    "reasonsAgainst",
    "refusedTimes",
    "schedules",
    "seriesMovePreview",
    "seriesPreview",
    "timeOff"
  ],
  "RefusedTime": [
    "reasons"
  ],
  "Schedule": [
    "overrides",
    "weeklyRules"
  ],
  "Series": [
    "dates"
  ],
  "SeriesConflicts": [
    "dates"
  ],
  "SeriesDatePreview": [
    "reasons"
  ],
  "Service": [
    "clientIds",
    "durations"
  ],
  "Session": [
    "bookings"
  ],
  "SessionsChanged": [
    "sessions"
  ],
  "TimeOffPreview": [
    "sessions"
  ],
  "TimeRefusal": [
    "holidayNames"
  ],
  "TimeRefused": [
    "nearest",
    "reasons"
  ],
  "Viewer": [
    "blockedAccounts",
    "logins"
  ]
}

export const zoneFields: Record<string, string[]> = {
  "Account": [
    "zone"
  ],
  "Booking": [
    "zone"
  ],
  "Client": [
    "zone"
  ],
  "FreeTimes": [
    "zone"
  ],
  "OpenSlots": [
    "zone"
  ],
  "Professional": [
    "zone"
  ],
  "Schedule": [
    "zone"
  ],
  "Series": [
    "zone"
  ],
  "Session": [
    "zone"
  ],
  "TimeOff": [
    "zone"
  ]
}
