import type { DayKind } from '#db/schema/school/calendar.ts'

/** What an event in a calendar may say: a kind of day, a term from its first day until its last, or that a term begins or ends on it. */
export type Meaning = DayKind | 'term' | 'term begins' | 'term ends'

const season = '(?:autumn|winter|spring|summer|christmas|easter|michaelmas|lent|trinity)'
const pupils = '(?:all )?(?:pupils|children|students|everyone)'
const term = `(?:(?:the|new|school) )*(?:${season} )?term(?: (?:[1-6]|one|two|three|four|five|six|time|first half|second half))?`
const times = `(?:the|school|and|october|february|may|whit|whitsun|new year|half term|xmas|${season})`
const halfTerm = `(?:${times} )*(?:half ?term|mid ?term)(?: (?:school )?(?:holidays?|break|week))?`
const holiday = `(?:${halfTerm}|(?:${times} )*(?:holidays?|vacation)|(?:(?:the|october|february|may|and|${season}) )+break)`
const beforeOrAfter = `(?:${holiday}|(?:the )?${season}|xmas|(?:the )?(?:week|summer))`
const bankHoliday = `(?:(?:early|late|may|spring|summer|august|christmas|boxing|easter|good|friday|new|years?|day|monday|the) )*(?:bank|public) holiday(?: monday)?`
const namedDays = '(?:good friday|easter monday|christmas day|boxing day|may day|new years? day)'
const reason =
  '(?:(?:due to|because of|for|bad|heavy) )*(?:snow|ice|weather|storm|boiler|heating|strike|industrial action|polling(?: day)?|elections?)'
const closed = `(?:the )?(?:whole )?(?:school )?(?:is )?(?:closed|shut)(?: (?:to|for) ${pupils})?(?: all (?:day|week))?`

/** Names that are nothing but what they mean, from their first letter to their last. No word inside a longer name says anything. */
export const meanings: readonly (readonly [RegExp, Meaning])[] = [
  [
    new RegExp(
      whole(`(?:staff |teachers? )?(?:inset|in service)(?: and)?(?: training)?(?: days?)?(?: \\d)?(?: of \\d)?`),
    ),
    'inset',
  ],
  [
    new RegExp(
      whole(
        `(?:staff |teachers? )?(?:training|pd|cpd|baker|professional development|staff development|disaggregated(?: inset)?|non pupil|pupil free|staff only) days?(?: \\d)?`,
      ),
    ),
    'inset',
  ],
  [new RegExp(whole('staff (?:training|development)')), 'inset'],
  [
    new RegExp(whole(`${bankHoliday}|${namedDays}(?: holiday)?(?: substitute(?: day)?)?|substitute day`)),
    'bank_holiday',
  ],
  [
    new RegExp(
      whole(
        '(?:the )?(?:queens|kings) (?:silver|golden|diamond|platinum) jubilee|(?:bank holiday for the )?(?:coronation of king charles iii|state funeral of queen elizabeth ii)',
      ),
    ),
    'bank_holiday',
  ],
  [
    new RegExp(whole(`${holiday}|(?:school )?closed for (?:the )?${beforeOrAfter}|occasional day(?: holiday)?`)),
    'holiday',
  ],
  [
    new RegExp(
      whole(
        `${closed}(?: ${reason})?|(?:school )?closure(?: day)?|snow day|no (?:school|${pupils})|${pupils} not in school`,
      ),
    ),
    'closure',
  ],
  [
    new RegExp(
      whole(
        `(?:first day|start|beginning) of (?:${term}|school)(?: for ${pupils})?|first day back(?: at school)?(?: for ${pupils})?(?: (?:after|following) ${beforeOrAfter})?|${term} first day|new term`,
      ),
    ),
    'term begins',
  ],
  [new RegExp(whole(`${term} (?:re)?(?:starts?|begins?|opens?|commences|resumes)(?: for ${pupils})?`)), 'term begins'],
  [
    new RegExp(
      whole(
        `(?:school|${pupils}) (?:(?:re)?(?:opens|starts?|open)|returns?|resumes?|come back|back)(?: to school)?(?: for ${pupils})?(?: (?:after|from|following) ${beforeOrAfter})?`,
      ),
    ),
    'term begins',
  ],
  [new RegExp(whole('(?:back|return) to school')), 'term begins'],
  [
    new RegExp(
      whole(
        `(?:last|final) (?:school )?day(?: of (?:${term}|school))?(?: before ${beforeOrAfter})?(?: for ${pupils})?|end of (?:${term}|(?:the )?school year)`,
      ),
    ),
    'term ends',
  ],
  [new RegExp(whole(`${term} (?:ends?|closes?|finishes)(?: for ${pupils})?`)), 'term ends'],
  [
    new RegExp(
      whole(
        `(?:(?:school|${pupils}) )?(?:closes|breaks? up|finish(?:es)?)(?: for ${pupils})?(?: for ${beforeOrAfter})?`,
      ),
    ),
    'term ends',
  ],
  [new RegExp(whole('school(?: days?)?|(?:normal )?school day|(?:school )?(?:is )?open|term days?')), 'school'],
  [new RegExp(whole(`${term}|(?:first|second) half of ${term}`)), 'term'],
]

/** What may stand beside such a name and changes nothing. */
export const besides = new RegExp(
  whole(
    `(?:weeks?|day|part|no) \\d{1,2}|day \\d of \\d|\\d{1,2}|week [ab]|all (?:week|day)|all staff|${pupils}|staff|${season}|(?:sun|mon|tues|wednes|thurs|fri|satur)day|academic year|school year|term dates|late start|@`,
  ),
)
/** What may stand beside a closure: why. */
export const besideClosed = new RegExp(whole(`(?:due to )?${reason}`))
/** What may stand beside a time of day. */
export const besideTime = new RegExp(
  whole(
    `(?:(?:early )?(?:finish(?:es)?|clos(?:e|es|ing|ed)|start|opens?)(?: for ${pupils})?(?: at)? )?@(?: (?:finish|close|start))?`,
  ),
)

function whole(pattern: string): string {
  return `^(?:${pattern})$`
}
