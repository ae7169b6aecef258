/** What each rule that has only a number looks for, as staff read it. Rules over words say it in their names. */
const meanings: Readonly<Record<string, string>> = {
  'UN-1': 'they do not feel safe',
  'UN-2': 'they are not sure if they are safe',
  'TK-1': 'they want to talk to a grown-up today',
  'TK-2': 'they need a grown-up now',
  'GU-1': 'no grown-up they can tell, twice in a row',
  'WA-1': 'a big worry about home or their body',
  'WA-2': 'a big worry',
  'ST-1': 'what a grown-up at the school may have done',
  'ST-2': 'what a grown-up at the school may have done',
  'WD-1': 'low moods in a row',
  'WD-1b': 'the saddest face again and again',
  'WD-2': 'lower than usual for them',
  'WD-3': 'the saddest face, with a word or a wish to talk',
  'WD-4': 'a feelings word that always reaches a grown-up',
  'WD-8': 'the same answers very quickly',
  'EN-1': 'a school week of check-ins missed',
  'EN-2': 'two school weeks of check-ins missed',
  'EN-3': 'stopping at the same page',
  'PC-1': 'clearly better than before',
  'PC-2': 'happy faces after a decline',
  'PC-3': 'bullying has stopped',
  'PT-1': 'small signs in their words that add up',
  'LI-1': 'The Lift could not pass something on',
  WORDS: 'words the rules could not read',
}

/** A rule as staff read it: its number and what it looks for. */
export function ruleWords(rule: string): string {
  const meaning = meanings[rule]
  return meaning === undefined ? rule : `${rule} ${meaning}`
}
