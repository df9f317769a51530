/** Limits shared by both sides, so that a form and the server refuse the same input. */
export const limits = {
  displayName: 80,
  email: 254,
  password: { min: 10, max: 128 },
  handle: { min: 3, max: 30 },
  profession: 60,
  bio: 1000,
  phone: 30,
  socialLinks: 8,
  url: 300,
  message: 1000,
  serviceName: 80,
  serviceDescription: 2000,
  placeHint: 80,
  placeDetail: 300,
  durationsPerService: 8,
  /** Minutes. */
  duration: { min: 5, max: 720 },
  buffer: { max: 240 },
  minimumNotice: { max: 43_200 },
  horizonDays: { min: 1, max: 730 },
  slotStep: { min: 5, max: 240 },
  servicesPerProfessional: 100,
  /** The clients that a service is for, if its professional chooses them. */
  chosenClients: 200,
  schedulesPerProfessional: 20,
  scheduleName: 60,
  rangesPerDay: 8,
  overridesPerSchedule: 400,
  overridesPerProfessional: 1000,
  timeOffLabel: 80,
  timeOffPerProfessional: 1000,
  /** The times off that touch one date. */
  timeOffPerDay: 10,
  /** The sessions that a closing lists by name. */
  sessionsMet: 20,
  /** The holidays of one place on which a practice is open. */
  holidaysKeptOpen: 100,
  /** The public holidays of one place in two years, in days. */
  holidaysOfTwoYears: 250,
  slotRangeDays: 92,
  /** The days in which free times are looked for at once. */
  freeTimesDays: 366,
  /** The first free times that are shown. */
  nextTimes: 5,
  /** The weeks in which the weekday and hour of an earlier session are looked for. */
  sameTimeWeeks: 8,
  calendarRangeDays: 92,
  invitationUses: { min: 1, max: 500 },
  invitationDays: { min: 1, max: 90 },
  avatarBytes: 5 * 1024 * 1024,
  avatarPixels: 25_000_000,
  search: 100,
  idempotencyKey: 64,
  /** In minor units of the currency. */
  price: { max: 100_000_000 },
  holdMinutes: 10,
  /** The holds that one client may have with one professional at a time. */
  runningHolds: 5,
  /** The hours in which a professional answers a request. */
  answerHours: { min: 1, max: 336, usual: 48 },
  /** The open requests that one client may have with one professional. */
  openRequests: 5,
  /** The other times that a professional may suggest when they decline. */
  suggestedStarts: 3,
  /** The open requests that are listed at once. */
  requestsListed: 20,
  /** The confirmed bookings ahead that one client may have with one professional. */
  upcomingBookings: 200,
  /** What a professional may choose as the most sessions of a day and of a week. */
  sessionsPerDay: { min: 1, max: 50 },
  sessionsPerWeek: { min: 1, max: 200 },
  /** Minutes of sessions in a row after which a break is due, and of the break. */
  breakAfter: { min: 30, max: 720 },
  break: { min: 5, max: 240 },
  /** The seats of a service or a session. More than one makes it a group. */
  capacity: { min: 1, max: 100 },
  /**
   * The places of a session that an operation is priced with. Most sessions have one; what a group adds is bounded by the
   * size of the answer.
   */
  pricedPlaces: 1,
  /** How long before its start a group with a minimum is confirmed or cancelled; in hours. */
  decideHours: { min: 1, max: 720 },
  /** The characters of the rule of a series. */
  seriesRule: 120,
  /** The dates of a series that ends after a number of them. */
  seriesCount: 500,
  /** The years of a series that ends after a date. */
  seriesYears: 5,
  seriesInterval: 52,
  /** The weekdays of one series. */
  seriesWeekdays: 4,
  /** A series is booked this far ahead, and again each day. */
  seriesWeeksAhead: 26,
  /** The dates of a series in that time. */
  seriesDates: 104,
  /** The series in one list, each with its next dates. */
  seriesShown: 20,
  /** The running series of one practice, or of one client. */
  seriesPerAccount: 200,
  movesPerBooking: 30,
  /** How long the person who cancelled a booking may undo it. */
  undoCancelMinutes: 3,
  cancelTiers: { min: 1, max: 5 },
  /** Minutes; 60 days of 24 hours. */
  cancelNotice: { max: 86_400 },
  /** After booking, cancelling is free for this long. */
  cancelGraceMinutes: 10,
  /** After this time an ended session is completed, and every client who was not recorded as missing counts as attended. */
  completeAfterMinutes: 60,
  /** After the end of a session, the professional may record and correct attendance for this long. */
  attendanceDays: 30,
  /** How often attendance can be recorded or corrected for one place. */
  attendanceChanges: 10,
  /** After being recorded as missing, the client may contest it for this long. */
  contestDays: 14,
  /**
   * Its moves and changes of attendance, and what can happen once: held, confirmed, contested, cancelled, expired. One that
   * was requested has one move less.
   */
  changesPerBooking: 46,
  /** The invitations that can still be answered. */
  openInvitations: 500,
  blocksPerAccount: 1000,
  loginsPerAccount: 100,
  /** The problems of one input that are reported at once. */
  fieldProblems: 50,
  pageSize: { default: 50, max: 100 },
} as const

/** The limits of every GraphQL document, over HTTP and WebSocket. */
export const documentLimits = {
  depth: 8,
  /** The depth of introspection, which tools nest by themselves. */
  introspectionDepth: 20,
  /** Fields and fragments, each counted wherever its fragment is spread. */
  selections: 500,
  /** The characters of the code that a document is compiled to. The website's largest has a third of it. */
  compiledCharacters: 400_000,
  cost: 1000,
  aliases: 15,
  rootFields: 10,
  directives: 10,
  tokens: 1000,
  characters: 15_000,
  bodyBytes: 256 * 1024,
  answerBytes: 2 * 1024 * 1024,
  messageBytes: 64 * 1024,
  operationsPerSocket: 20,
} as const

/** Limits in descriptions: "up to 1,000", "5 to 720". */
export function upTo(max: number): string {
  return `up to ${max.toLocaleString('en')}`
}

export function fromTo({ min, max }: { readonly min: number; readonly max: number }): string {
  return `${min.toLocaleString('en')} to ${max.toLocaleString('en')}`
}
