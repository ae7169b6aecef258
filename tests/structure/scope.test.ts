import ts from 'typescript'
import { expect, test } from 'vitest'
import { isTest, partsWhere, sourceFiles, treeOf, type SourceFile } from './source-files.ts'

/** Tables that hold something about a child. */
const aboutChildren = [
  'children',
  'childKeys',
  'checkIns',
  'answers',
  'worries',
  'alerts',
  'alertEvidence',
  'alertEvents',
  'lowSigns',
  'concerns',
  'fileEntries',
  'gardenItems',
  'childStickers',
  'timetables',
  'absences',
  'crisisResponses',
  'crisisAnswers',
  'followUps',
  'shares',
  'parentContacts',
]
const limits =
  /\b(inScope|worryInReach|worryToRead|alertInReach|concernInReach|fileEntryInReach|crisisInReach|followUpInReach|shareInReach|parentContactInReach|ownClasses|classInScope|waitsForTwo|openedTogether)\(grant\b|\bgrant\.actor\.id\b/

/** What asks about children without limiting itself, and why it need not. */
const unlimited: Readonly<Record<string, string>> = {
  'app/safeguarding/alerts/commands/merge-into-alert.server.ts': 'takes part in raising an alert about a child',
  'app/safeguarding/alerts/commands/raise-patterns.server.ts': 'takes part in the change of the child it is about',
  'app/safeguarding/alerts/commands/release-alerts.server.ts': 'is given alerts that were found in reach',
  'app/safeguarding/alerts/commands/reopen-alert.server.ts': 'takes part in raising an alert about a child',
  'app/safeguarding/alerts/queries/alert-history.server.ts': 'is given an alert that was found in reach',
  'app/safeguarding/escalation/queries/alert-to-read.server.ts': 'takes part in deciding who may read one record',
  'app/safeguarding/screening/queries/check-ins-seen.server.ts': 'is given children who were found in reach',
  'app/safeguarding/alerts/queries/group-of.server.ts': 'takes part in raising an alert about a child',
  'app/safeguarding/escalation/queries/must-be-read.server.ts': 'takes part in deciding who may read one record',
  'app/safeguarding/alerts/queries/reasons-for-list.server.ts': 'is given alerts that were found in reach',
  'app/safeguarding/alerts/queries/reasons-on-page.server.ts': 'is given alerts that were found in reach',
  'app/safeguarding/escalation/queries/school-staff.server.ts': 'takes part in keeping what one child told',
  'app/safeguarding/screening/queries/small-signs.server.ts': 'is given children who were found in reach',
  'app/safeguarding/escalation/queries/still-opens.server.ts': 'takes part in deciding who may read one record',
  'app/safeguarding/screening/queries/child-histories.server.ts': 'is given children who were found in reach',
  'app/safeguarding/screening/queries/tapped-in.server.ts': 'is given check-ins that were found in reach',
  'app/child/check-in/commands/answer-question.server.ts': 'takes part in the child’s own check-in',
  'app/child/check-in/commands/finish-check-in.server.ts': 'takes part in the child’s own check-in',
  'app/child/check-in/commands/flag-answers.server.ts': 'takes part in the child’s own check-in',
  'app/child/check-in/commands/save-answer.server.ts': 'takes part in the child’s own check-in',
  'app/child/check-in/queries/last-helper-answers.server.ts': 'takes part in the child’s own check-in',
  'app/child/check-in/queries/my-open-check-in.server.ts': 'compares whose check-in it is with the child who asks',
  'app/child/check-in/queries/saved-answers.server.ts': 'takes part in the child’s own check-in',
  'app/safeguarding/crisis/commands/close-crisis.server.ts': 'takes part in answering a crisis that was found in reach',
  'app/safeguarding/crisis/queries/answers-of.server.ts': 'is given a crisis that was found in reach',
  'app/safeguarding/crisis/queries/next-crisis-path.server.ts': 'is given a crisis that was found in reach',
  'app/overview/school-counts/queries/school-counts.server.ts': 'counts, and names nobody',
  'app/child/garden/queries/sticker-shown.server.ts': 'is part of a question that limits itself',
  'app/safeguarding/exclusions/commands/exclude-staff.server.ts':
    'takes part in keeping one record from whom it speaks of',
  'app/safeguarding/exclusions/queries/accused-staff.server.ts': 'takes part in keeping what one child told',
  'app/shell/queries/checked-on.server.ts': 'is part of a question that limits itself',
  'app/safeguarding/exclusions/queries/open-against.server.ts':
    'asks of one grown-up whether anything may be about them',
  'app/safeguarding/worries/commands/exclude-from-earlier-alerts.server.ts':
    'takes part in keeping what one child told',
  'app/safeguarding/worries/commands/write-worry.server.ts': 'takes part in keeping what one child told',
  'app/safeguarding/worries/queries/allegation-in.server.ts': 'is given a worry that was found in reach',
  'app/safeguarding/worries/queries/earlier-disclosures.server.ts': 'takes part in keeping what one child told',
}

const calls = ['from', 'innerJoin', 'leftJoin', 'update', 'delete', '$count', 'preparedUpdate']

/** The tables about children that a file looks into or changes. */
function tablesAskedIn(file: SourceFile): string[] {
  const asked = [...partsWhere(treeOf(file), ts.isCallExpression)].flatMap(({ expression, arguments: [table] }) => {
    const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression
    if (!ts.isIdentifier(called) || !calls.includes(called.text)) return []
    return table && ts.isIdentifier(table) ? [table.text] : []
  })
  return asked.filter((table) => aboutChildren.includes(table))
}

const asking = sourceFiles('app').filter(
  (file) => /^app\/.+\/(commands|queries)\//.test(file.path) && tablesAskedIn(file).length > 0,
)

test('whatever asks about a child limits itself to the children in reach, or has a reason why not', () => {
  const limitless = asking.filter(({ text }) => !limits.test(text)).map(({ path }) => path)
  expect(limitless).toEqual(Object.keys(unlimited).sort())
})

test('the questions about children are found at all', () => {
  expect(asking.length).toBeGreaterThan(20)
})

test('outside commands, queries and the doors nothing asks the database about a child', () => {
  const others = sourceFiles('app').filter(({ path }) => !/\/(commands|queries|access)\/|\.test\./.test(path))
  expect(others.filter((file) => tablesAskedIn(file).length > 0).map(({ path }) => path)).toEqual([])
})

test('#36 one rule says who is at the school on a day, and one what a grown-up has at a moment', () => {
  const own =
    /\b(?:isNull|isNotNull|eq|ne|lt|lte|gt|gte)\(\s*(?:children\.(?:leftOn|joinedOn)|(?:roleGrants|classStaff)\.from)\b/
  const others = sourceFiles('app').filter((file) => !isTest(file) && own.test(file.text))
  expect(others.map(({ path }) => path)).toEqual([
    // The rule itself.
    'app/access/on-roll.server.ts',
    // Roles of a whole week, and those that are to come.
    'app/school/duty/queries/duty-plan.server.ts',
    'app/school/staff/commands/end-role.server.ts',
  ])
})
