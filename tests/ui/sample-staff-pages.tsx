import type { ReactElement } from 'react'
import { BigCode } from '#app/ui/staff/big-code.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { DenseList } from '#app/ui/staff/dense-list.tsx'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { Facts } from '#app/ui/staff/facts.tsx'
import { MoodChart } from '#app/ui/staff/mood-chart.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import { Tag, type TagKind } from '#app/ui/staff/tag.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { Timeline } from '#app/ui/staff/timeline.tsx'
import { staffPage } from './sample-staff-page.tsx'

const children =
  'Amira A.|Ben B.|Chloe C.|Dawid D.|Elsie E.|Freddie F.|Grace G.|Hamza H.|Isla I.|Jay J.|Kezia K.|Leo L.|Maya M.|Noah N.|Olive O.|Poppy P.|Quinn Q.|Ravi R.|Sofia S.|Theo T.|Uma U.|Vera V.|Will W.|Xanthe X.|Yusuf Y.|Zara Z.|Aiden B.|Bella C.|Caleb D.|Daisy E.'.split(
    '|',
  )
const moods = ['sad', 'okay', 'happy', 'very happy', 'happy', 'okay']
const schoolWords = ['very sad', 'sad', 'okay', 'happy', 'very happy'] as const
const answers = [4, 4, 3, 4, null, 3, 3, 2, 3, null, 2, 2, 1, 2, 2, 3, 2, 2, 1, 2]
const days = answers.map((mood, at) => ({
  label: `${['Mon', 'Tue', 'Wed', 'Thu', 'Fri'][at % 5]} ${Math.floor(at / 5) * 7 + (at % 5) + 2} Mar`,
  mood,
}))
const severities: [TagKind, string][] = [
  ['urgent', 'Urgent'],
  ['high', 'High'],
  ['medium', 'Medium'],
  ['low', 'Low'],
]
const wrong = {
  entered: { note: [''], outcome: [] },
  problems: { note: 'Say what you did', outcome: 'Select what came of it' },
}

export const staffPages: Readonly<Record<string, ReactElement>> = {
  class: staffPage(
    '3 children asked to talk',
    <>
      <Table
        dense
        caption="Talk today"
        columns={[
          { label: 'Child' },
          { label: 'Why' },
          { label: 'Asked', number: true },
          { label: 'Who is dealing with it' },
        ]}
        rows={[
          {
            key: 'a',
            cells: [
              <a href="/c">Amira A.</a>,
              'Asked to talk today: school, big',
              '9:02',
              <Tag kind="medium">Nobody yet</Tag>,
            ],
          },
          { key: 'b', cells: [<a href="/c">Theo T.</a>, 'Sad 3 school days running', '8:58', 'Mr Ali'] },
          { key: 'c', cells: [<a href="/c">Zara Z.</a>, 'Picked "lonely" and "left out"', '9:05', 'Miss Okafor'] },
        ]}
      />
      <SectionHeading count={26}>Class 2 Maple today</SectionHeading>
      <DenseList
        items={children.map((name, at) => ({
          key: name,
          name,
          href: '/c',
          note: at % 8 === 5 ? <Tag>Not yet</Tag> : moods[at % 6],
        }))}
      />
    </>,
    [{ text: 'Please check on Amira A.', href: '/check-ons/1' }],
  ),
  desk: staffPage(
    'Safeguarding desk',
    <>
      <Notice kind="urgent" title="1 urgent alert is past its time">
        <p>Raised at 8:58. It was due by 9:13.</p>
      </Notice>
      <Table
        caption="Waiting"
        columns={[
          { label: 'Child' },
          { label: 'How serious' },
          { label: 'Why it fired' },
          { label: 'Due', number: true },
        ]}
        rows={severities.map(([kind, word], at) => ({
          key: word,
          cells: [
            <a href="/a">{children[at]}</a>,
            <Tag kind={kind}>{word}</Tag>,
            'Tapped "no" to "Do you feel safe?"',
            `9:${13 + at}`,
          ],
        }))}
      />
      <SectionHeading count={0}>Worries to read</SectionHeading>
      <EmptyState title="No worries are waiting">
        <p>When a child writes one it appears here with the time by which it must be read.</p>
      </EmptyState>
      <Notice kind="done">Amira A.'s alert is closed.</Notice>
      <Notice kind="look" title="Duty ends at 15:30">
        <p>Nobody is on duty after that.</p>
      </Notice>
    </>,
  ),
  alert: staffPage(
    'Amira A.: talk today',
    <>
      <ErrorSummary form={wrong} />
      <Facts
        facts={[
          { label: 'How serious', value: <Tag kind="high">High</Tag> },
          { label: 'Why it fired', value: 'She asked to talk to a grown-up today (rule TT-1, version 3).' },
          { label: 'Her own words', value: '“nobody lets me play”' },
          { label: 'Due', value: 'Tuesday 3 March, 9:13' },
        ]}
      />
      <form method="post">
        <TextArea
          name="note"
          label="What you did, or will do"
          hint="Write what you saw and heard, not what you think."
          form={wrong}
        />
        <Choices
          question="Outcome"
          name="outcome"
          choices={[
            { value: 'talked', label: 'Talked with the child' },
            { value: 'family', label: 'Talked with the family', hint: 'Only if the lead agrees.' },
          ]}
          form={wrong}
        />
        <Select
          name="who"
          label="Who has it now"
          none="Choose a person"
          options={[{ value: '1', label: 'Mrs Khan' }]}
        />
        <TextField name="day" label="Look again on" kind="date" short />
        <Button>Save</Button>{' '}
        <Button look="second" href="/to-do">
          Back to the list
        </Button>
      </form>
      <SectionHeading>What happened</SectionHeading>
      <Timeline
        events={[
          { key: '1', what: 'Raised', who: 'The Lift', when: 'Tuesday 3 March, 8:58', at: '2026-03-03T08:58' },
          {
            key: '2',
            what: 'Checked on',
            who: 'Mr Ali',
            when: 'Tuesday 3 March, 9:04',
            note: <p>She was at the door and came in smiling.</p>,
          },
        ]}
      />
    </>,
  ),
  child: staffPage(
    'Theo T.',
    <>
      <MoodChart
        id="moods"
        title="How Theo felt, 2 to 27 March"
        finding="Theo picked sad or very sad on 9 of the last 12 school days."
        days={days}
        words={schoolWords}
        none="no answer"
        tableLabel="Show the answers"
      />
    </>,
  ),
  opening: staffPage(
    'Open 2 Maple for check-in',
    <>
      <BigCode label="Class code for today, until 10:00" code="KTRWHB" />
      <form method="post">
        <Button>Close check-in</Button>
      </form>
    </>,
  ),
}
