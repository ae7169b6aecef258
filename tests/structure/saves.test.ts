import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Acts that lead to a page which is about what was done, or are no save. */
const saidOtherwise: Readonly<Record<string, string>> = {
  'app/school/classes/routes/opening.tsx': 'shows the code, before the whole class',
  'app/safeguarding/crisis/routes/child-crisis.tsx': 'leads to the next step',
  'app/safeguarding/crisis/routes/crisis-step.tsx': 'leads to the next step',
  'app/safeguarding/worries/routes/paper-note.tsx': 'leads to the page that says it is saved',
  'app/safeguarding/allegations/routes/handing-back.tsx': 'says to whom by name',
  'app/safeguarding/allegations/routes/governor-reading.tsx': 'opens what the governor came to read',
  'app/safeguarding/allegations/routes/governor-read.tsx': 'is the page that says it is saved',
  'app/school/calendar/routes/calendar-import.tsx': 'shows the plan, of which nothing is saved yet',
  'app/school/calendar/routes/school-days.tsx': 'afterSetting says it',
  'app/school/calendar/routes/calendar-changes.tsx': 'afterSetting says it',
  'app/records/transfers/routes/transfer-sealing.tsx': 'shows the words to read out',
  'app/records/transfers/routes/sealed-file.tsx': 'gives a file',
  'app/school/account/routes/confirm.tsx': 'saves nothing',
  'app/school/account/routes/sign-in.tsx': 'saves nothing',
  'app/school/account/routes/sign-out.tsx': 'saves nothing',
  'app/platform/schools/routes/sign-in.tsx': 'saves nothing',
  'app/platform/schools/routes/sign-out.tsx': 'saves nothing',
}

const saving = sourceFiles('app').filter(
  ({ path, text }) =>
    path.includes('/routes/') && !text.includes("look: 'child'") && /export async function action\b/.test(text),
)

test('#49 every save of a grown-up is said on the page it leads to, in the one way there is', () => {
  const silent = saving.filter(({ text }) => !text.includes('savedAt('))
  const leadsOn = (path: string) => path in saidOtherwise || path.includes('help-mistake')
  expect(silent.map(({ path }) => path).filter((path) => !leadsOn(path))).toEqual([])
})

test('#49 no page reads for itself what was saved', () => {
  const reading = sourceFiles('app').filter(({ text }) => /get\('(saved|came)'\)/.test(text))
  expect(reading.map(({ path }) => path)).toEqual(['app/web/saved.ts'])
})
