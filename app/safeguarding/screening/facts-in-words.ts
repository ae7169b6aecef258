/** How what a child tapped or chose reads, by what it answered. */
const answered: Readonly<Record<string, (answer: string) => string>> = {
  want: (answer) => `tapped “${answer}”`,
  safe: (answer) => `tapped “${answer}” when asked if they feel safe`,
  'can tell': (answer) => `tapped “${answer}” when asked if there is a grown-up they can tell`,
  'the time before': (answer) => `tapped “${answer}” the time before`,
  about: (answer) => `tapped “${answer.replaceAll("'", '’')}”`,
  size: (answer) => `tapped “${answer}”`,
  pressed: (answer) => `pressed “${answer}”`,
  word: (answer) => `chose the word “${answer}”`,
  mood: (answer) => (answer === '1' ? 'chose the saddest face' : `chose face ${answer} of 5`),
}

/** What a rule went by, as staff read it after "Based on:". */
export function factInWords(fact: string): string {
  const [asked = '', ...rest] = fact.split(': ')
  const words = rest.length === 0 ? undefined : answered[asked]?.(rest.join(': '))
  return words ?? fact.replace(/^letters (?=\d)/, 'what they wrote, letters ')
}
