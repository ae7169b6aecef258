/** Every address in the application. routes.ts says which file answers it. */
export const paths = {
  frontDoor: '/',
  help: '/help',
  whoCanSee: '/who-can-see',

  // Children
  classCode: '/class-code',
  who: '/who',
  pictures: '/pictures',
  today: '/today',
  checkIn: '/check-in',
  feeling: '/check-in/feeling',
  words: '/check-in/words',
  about: '/check-in/about',
  helper: '/check-in/helper',
  worryBox: '/check-in/worry',
  allDone: '/check-in/done',
  garden: '/garden',
  putAway: '/garden/:itemId/put-away',
  bringBack: '/garden/:itemId/bring-back',
  stickers: '/stickers',
  helpNow: '/help-now',
  finish: '/finish',

  // Grown-ups
  signIn: '/sign-in',
  signOut: '/sign-out',
  home: '/home',
  classes: '/classes',
  classToday: '/classes/:classId',
  opening: '/classes/:classId/opening',
  closing: '/classes/:classId/closing',
  child: '/children/:childId',
  unlock: '/children/:childId/unlock',
  childPictures: '/children/:childId/pictures',
  toDo: '/to-do',
  desk: '/desk',
  failedWork: '/desk/failed-work',
  workAgain: '/desk/failed-work/:jobId/again',
  workLeft: '/desk/failed-work/:jobId/seen-to',
  alert: '/alerts/:alertId',
  acknowledgement: '/alerts/:alertId/acknowledgement',
  note: '/alerts/:alertId/note',
  resolution: '/alerts/:alertId/resolution',
  worry: '/worries/:worryId',
  worryReading: '/worries/:worryId/reading',
  checkOns: '/check-ons',
  checkOnCount: '/check-ons/count',
  checkOn: '/check-ons/:alertId',
  // Duty and cover
  duty: '/duty',
  turnTakingBack: '/duty/:turnId/taking-back',
  school: '/school',

  // Which days school is open, and who is there
  calendar: '/calendar',
  schoolDays: '/calendar/days',
  calendarImport: '/calendar/import',
  calendarChanges: '/calendar/changes',
  calendarFile: '/calendar.ics',
  timetable: '/children/:childId/timetable',
  absence: '/children/:childId/absence',
  absenceTakingBack: '/children/:childId/absence/taking-back',

  mySessions: '/my-sessions',
  endSession: '/my-sessions/:sessionId/end',
  endOtherSessions: '/my-sessions/end-others',
  myPassword: '/my-password',
  confirm: '/confirm',

  // Concerns, and children's files
  concerns: '/concerns',
  newConcern: '/concerns/new',
  passedOn: '/concerns/:concernId/passed-on',

  // The Lift's own staff, on their own host
  platformSignIn: '/platform/sign-in',
  platformSignOut: '/platform/sign-out',
  platformSchools: '/platform',
} as const

export type Path = (typeof paths)[keyof typeof paths]
