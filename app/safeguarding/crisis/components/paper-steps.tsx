import { stepTitle } from '../answers.ts'
import { stepNumbers, type Step } from '../steps.ts'

/** What to tick or to write for each step when there is only paper. */
const onPaper: Readonly<Record<Step, string>> = {
  1: '☐ Yes: call 999. Stay with the child.   ☐ No',
  2: 'Where, with whom, at what time:',
  3: 'The child’s own words, then what you saw:',
  4: '☐ 999   ☐ 111   ☐ First aider   ☐ None. Who is dealing with it:',
  5: '☐ Yes   ☐ No   ☐ Not sure: do not let them go home until this is decided. Who collects, and why:',
  6: '☐ Children’s services   ☐ Police   ☐ LADO   ☐ Social worker   ☐ Virtual head.   Name, time, reference:',
  7: '☐ Tell   ☐ Do not tell   ☐ Not yet.   Who decided, and why:',
  8: 'What the child was told:',
  9: 'What, by whom, by when:',
  10: 'How it ended. Who will review it within 5 school days:',
}

/** The ten steps with room to write, for when there is no power. */
export function PaperSteps() {
  return (
    <div className="stack">
      <p className="ruled">Child, class, your name, date and time:</p>
      {stepNumbers.map((step) => (
        <section key={step} className="break-inside-avoid">
          <h2 className="font-bold">{stepTitle(step)}</h2>
          <p className="ruled">{onPaper[step]}</p>
        </section>
      ))}
    </div>
  )
}
