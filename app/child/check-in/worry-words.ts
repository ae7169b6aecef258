import type { WorrySize, WorryTopic, WorryWant } from '#db/schema/safeguarding/worries.ts'
import type { YearGroup } from '#db/schema/school/children.ts'

/** The sizes of a worry as a child reads them. */
export const sizeWords: Readonly<Record<WorrySize, string>> = { small: 'small', middle: 'medium', big: 'big' }

/** What would help, as a child reads it. */
export const wantWords: Readonly<Record<WorryWant, string>> = {
  'talk to me today': 'Talk to me today',
  'just read it': 'Just read it',
  'I only wanted to say it': 'I just wanted to tell you',
}

/** What a child of this year can be helped by: in Reception nothing is written that somebody could only read. */
export function wantsFor(yearGroup: YearGroup): WorryWant[] {
  return yearGroup === 'R'
    ? ['talk to me today', 'I only wanted to say it']
    : ['talk to me today', 'just read it', 'I only wanted to say it']
}

/** The question whether the worry is about the same as the feeling. */
export const aboutToo: Readonly<Partial<Record<WorryTopic, string>>> = {
  home: 'Is it about home?',
  school: 'Is it about school?',
  friends: 'Is it about friends?',
  online: 'Is it about being online?',
  'my body': 'Is it about your body?',
  'someone else': 'Is it about someone else?',
}

/** Whether a child who answered this is told to put a hand up, before anything else. */
export const isNotSafe = (answer: string | null | undefined): boolean => answer === 'no' || answer === 'not sure'
