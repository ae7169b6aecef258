import { describe, expect, test } from 'vitest'
import { readCommaFile } from './comma-file.ts'
import { understand } from './understand.ts'

const usual = { opens: '08:45', closes: '15:30' }
const here = { today: '2026-11-17', school: 'Oakfield', usual }
const read = (text: string) => {
  const events = readCommaFile(text)
  if (typeof events === 'string' || 'monthFirst' in events) throw new Error('nothing was read')
  const { days, leftOut, questions } = understand(events, here)
  return {
    days: days.map(({ date, kind, opens, closes }) => ({ date, kind, opens, closes })),
    leftOut,
    asked: questions.map(({ words }) => words),
  }
}
const school = (date: string, hours = usual) => ({ date, kind: 'school' as const, ...hours })

describe('a table of days', () => {
  test('is read with or without words above its columns', () => {
    const days = [school('2026-09-07'), { date: '2026-10-26', kind: 'holiday', ...usual }]
    expect(read('2026-09-07,school\n26/10/2026,Half term')).toEqual({ days, leftOut: [], asked: [] })
    expect(read('date,kind\n2026-09-07,school\n26/10/2026,holiday\n')).toEqual({ days, leftOut: [], asked: [] })
    expect(read('Type,Notes,Date\nschool,x,7/9/2026\nholiday,,26.10.2026')).toEqual({ days, leftOut: [], asked: [] })
  })

  test('may give a day hours of its own', () => {
    expect(read('18/12/2026,school,8.45,1315').days).toEqual([
      school('2026-12-18', { opens: '08:45', closes: '13:15' }),
    ])
  })

  test('may come from any spreadsheet: semicolons, tabs, quotation marks, empty lines', () => {
    const days = [school('2026-09-07')]
    expect(read('2026-09-07;school;08:45;15:30').days).toEqual(days)
    expect(read('2026-09-07\tschool').days).toEqual(days)
    expect(read('"2026-09-07","school"\n\n,,\n').days).toEqual(days)
    expect(read('"date","kind"\n"2026-09-07","the ""big"" fair"').asked).toEqual(['the "big" fair'])
  })

  test('says of each line it leaves out which it is and why', () => {
    const text = [
      'date,kind,opens,closes',
      '31/02/2027,school',
      'tomorrow,school',
      '2026-09-07,picnic',
      '2026-09-08,school,8,15:30',
      '2026-09-09,school,15:30,08:45',
      '07/09/1999,school',
      '07/09/2101,school',
      '2026-09-10,holiday',
      '2026-09-10,school',
      '2026-09-10,holiday',
      '2026-09-11,"school',
    ].join('\n')
    expect(read(text)).toEqual({
      days: [{ date: '2026-09-10', kind: 'holiday', ...usual }],
      leftOut: [
        { line: 2, why: '“31/02/2027” is not a day. Write it like 17/11/2026.' },
        { line: 3, why: '“tomorrow” is not a day. Write it like 17/11/2026.' },
        { line: 5, why: 'Write the hours like 08:45.' },
        { line: 6, why: 'School must open before it closes.' },
        { line: 7, why: 'The year 1999 is not between 2000 and 2100.' },
        { line: 8, why: 'The year 2101 is not between 2000 and 2100.' },
        { line: 10, why: '“school”: This day is Holiday in line 9.' },
        { line: 12, why: 'A quotation mark is opened and never closed.' },
      ],
      asked: ['picnic'],
    })
  })

  test('counts lines as an editor does, also after cells with several lines', () => {
    expect(read('2026-09-07,"school\n"\nnever,picnic').leftOut).toMatchObject([{ line: 3 }])
  })
})
